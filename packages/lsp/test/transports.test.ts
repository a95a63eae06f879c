import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import type { ClientRequests } from '../src/protocol.ts';
import { SLIP } from './support/drafts.ts';
import { bundleOptions, serverProgram } from './support/program.ts';

interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** An editor that speaks by messages, not bytes; it answers what the server asks it. */
class MessageClient {
  readonly #post: (message: Message) => void;
  readonly #answers: Readonly<Record<string, (params: never) => unknown>>;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #count = 0;

  constructor(
    post: (message: Message) => void,
    answers: Readonly<Record<string, (params: never) => unknown>> = {},
  ) {
    this.#post = post;
    this.#answers = answers;
  }

  receive({ id, method, params, result }: Message): void {
    if (id === undefined) return;
    if (method === undefined) this.#waiting.get(id)?.(result);
    else this.#post({ jsonrpc: '2.0', id, result: this.#answers[method]?.(params as never) ?? null });
  }

  notify(method: string, params: unknown): void {
    this.#post({ jsonrpc: '2.0', method, params });
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#count;
    this.#post({ jsonrpc: '2.0', id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** The rules that a draft breaks. */
  async rulesIn(uri: string, text: string, choices: object = {}): Promise<unknown> {
    const capabilities = { textDocument: { diagnostic: {} } };
    await this.request('initialize', { processId: null, rootUri: null, capabilities, ...choices });
    this.notify('initialized', {});
    const textDocument = { uri, languageId: 'gouji', version: 1, text };
    this.notify('textDocument/didOpen', { textDocument });
    const report = await this.request('textDocument/diagnostic', { textDocument });
    return (report as { items: { code: string }[] }).items.map(({ code }) => code);
  }
}

it('the server speaks over Node’s own channel', async () => {
  const child = fork(await serverProgram(), ['--node-ipc'], { stdio: 'ignore' });
  const client = new MessageClient((message) => child.send(message));
  child.on('message', (message) => client.receive(message as Message));
  expect(await client.rulesIn('file:///w/draft.txt', SLIP)).toEqual(['sum/row-total']);
  await client.request('shutdown', undefined);
  const exit = once(child, 'exit');
  client.notify('exit', undefined);
  expect((await exit)[0]).toBe(0);
});

/** Node's worker thread, dressed up as a web worker. */
const WEB_WORKER = `
const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = () => {};
parentPort.on('message', (data) => globalThis.onmessage({ data }));
globalThis.process = undefined;
globalThis.Buffer = undefined;
globalThis.setImmediate = undefined;
`;

it('the server runs in a web worker, and gets files through the editor', async () => {
  const { outputFiles } = await build({
    ...bundleOptions,
    entryPoints: [fileURLToPath(new URL('../src/browser.ts', import.meta.url))],
    platform: 'browser',
    format: 'iife',
    banner: { js: WEB_WORKER },
    write: false,
  });
  const worker = new Worker(outputFiles[0]!.text, { eval: true });
  const folder = 'vscode-vfs://github/reports';
  const files: Readonly<Record<string, string>> = {
    [`${folder}/gouji.config.json`]: '{ "rules": { "sum": "off" } }',
  };
  const answers: {
    readonly [Method in keyof ClientRequests]: (
      params: ClientRequests[Method][0],
    ) => ClientRequests[Method][1];
  } = {
    'gouji/readFile': ({ uri }) => (uri in files ? Buffer.from(files[uri]!).toString('base64') : null),
    'gouji/statFile': ({ uri }) => files[uri] ?? null,
    'gouji/listFiles': () => Object.keys(files),
  };
  const client = new MessageClient((message) => worker.postMessage(message), answers);
  worker.on('message', (message: Message) => client.receive(message));
  const workspaceFolders = [{ uri: folder, name: 'reports' }];
  const initializationOptions = { fileAccess: true };
  expect(
    await client.rulesIn(`${folder}/draft.txt`, SLIP, { workspaceFolders, initializationOptions }),
  ).toEqual([]);
  client.notify('textDocument/didOpen', {
    textDocument: { uri: 'vscode-vfs://github/other/x.txt', languageId: 'gouji', version: 1, text: SLIP },
  });
  const report = await client.request('textDocument/diagnostic', {
    textDocument: { uri: 'vscode-vfs://github/other/x.txt' },
  });
  expect(report).toMatchObject({ items: [{ code: 'sum/row-total' }] });
  await worker.terminate();
});
