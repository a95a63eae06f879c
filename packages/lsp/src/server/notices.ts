import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Says things to the person, and none of them again and again. */
export class Notices {
  readonly #connection: Connection;
  /** What was said last on each occasion. */
  readonly #said = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param occasion what it is about; said again only when the message is another one */
  say(occasion: string, message: string): void {
    if (this.#said.get(occasion) === message) return;
    this.#said.set(occasion, message);
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }

  /** Says something that is the same for many documents. */
  once(message: string): void {
    this.say(message, message);
  }

  /** The occasion is over: the same may be said anew. */
  end(occasion: string): void {
    this.#said.delete(occasion);
  }
}
