import { CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Diagnoser } from './diagnose.ts';
import type { Server } from './server.ts';

/** How long an editor that is sent diagnostics may go on typing before they are made; milliseconds. */
const PAUSE = 100;

/** Sends diagnostics to editors that do not ask for them. */
export class PushDiagnostics {
  readonly #server: Server;
  readonly #diagnoser: Diagnoser;
  readonly #waiting = new Map<string, { readonly timer: NodeJS.Timeout; readonly cancel: () => void }>();

  constructor(server: Server) {
    this.#server = server;
    this.#diagnoser = new Diagnoser(server);
  }

  /** Sends a document's diagnostics after a pause in which nothing else happens to it. */
  soon(document: TextDocument): void {
    const { uri } = document;
    this.#stop(uri);
    const source = new CancellationTokenSource();
    const timer = setTimeout(() => void this.#send(document, source), PAUSE);
    this.#waiting.set(uri, {
      timer,
      cancel: () => {
        clearTimeout(timer);
        source.cancel();
      },
    });
  }

  /** Takes a document's diagnostics away. */
  clear(uri: string): void {
    this.#stop(uri);
    void this.#server.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #stop(uri: string): void {
    this.#waiting.get(uri)?.cancel();
    this.#waiting.delete(uri);
  }

  async #send(document: TextDocument, source: CancellationTokenSource): Promise<void> {
    const { answers, connection } = this.#server;
    const none = new ResponseError<never>(0, '');
    const diagnosed = await answers.guarded(none, () => this.#diagnoser.diagnose(document, source.token))(
      null,
      source.token,
    );
    // What has been overtaken is not sent: the change that did so has its own turn.
    if (source.token.isCancellationRequested || diagnosed instanceof ResponseError) return;
    const { version, diagnostics } = diagnosed;
    await connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
  }
}
