import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Says things to the person, each once for as long as its occasion lasts. */
export class Notices {
  readonly #connection: Connection;
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

  /** The occasion is over: the same may be said anew. */
  end(occasion: string): void {
    this.#said.delete(occasion);
  }
}
