import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { inBrowser } from '../host.ts';

/** `gouji.trace.server` follows from it. */
const ID = 'gouji';
const NAME = 'Gouji 勾稽';
const SERVER = 'dist/server.js';

/** Makes a client with its server: a process on the desktop, a worker in a browser. */
export function connect(
  context: ExtensionContext,
  options: LanguageClientOptions,
): Promise<BaseLanguageClient> {
  return inBrowser ? connectWorker(context, options) : connectProcess(context, options);
}

async function connectProcess(
  context: ExtensionContext,
  options: LanguageClientOptions,
): Promise<BaseLanguageClient> {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const module = context.asAbsolutePath(SERVER);
  return new LanguageClient(ID, NAME, { module, transport: TransportKind.ipc }, options);
}

async function connectWorker(
  context: ExtensionContext,
  options: LanguageClientOptions,
): Promise<BaseLanguageClient> {
  const { LanguageClient } = await import('vscode-languageclient/browser');
  // A worker cannot be started from another origin, where extensions lie; so its text is fetched first.
  const source = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, SERVER));
  const address = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' }));
  return new LanguageClient(ID, NAME, new Worker(address), options);
}
