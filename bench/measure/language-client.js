import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const SERVER = fileURLToPath(import.meta.resolve('@gouji/lsp/node'));

/** An editor with the real server as a process of its own, over its standard input and output. */
export class LanguageClient {
  #process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  #connection = createProtocolConnection(
    new StreamMessageReader(this.#process.stdout),
    new StreamMessageWriter(this.#process.stdin),
  );

  static async start() {
    const client = new LanguageClient();
    client.#connection.listen();
    const capabilities = { textDocument: { diagnostic: {} } };
    await client.#connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
    await client.#connection.sendNotification('initialized', {});
    return client;
  }

  /**
   * @param {string} uri
   * @param {string} text
   */
  async open(uri, text) {
    const textDocument = { uri, languageId: 'gouji', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    await this.#diagnostics(uri);
  }

  /**
   * Types or takes back one character and waits for the diagnostics of the text as it is then.
   * @param {string} uri
   * @param {number} line
   * @param {number} version types where it is even
   * @returns {Promise<number>} milliseconds
   */
  async keystroke(uri, line, version) {
    const typed = version % 2 === 0;
    const range = { start: { line, character: 0 }, end: { line, character: typed ? 0 : 1 } };
    const start = performance.now();
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: typed ? '年' : '' }],
    });
    await this.#diagnostics(uri);
    return performance.now() - start;
  }

  async stop() {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    this.#connection.dispose();
  }

  /** @param {string} uri */
  #diagnostics(uri) {
    return this.#connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  }
}
