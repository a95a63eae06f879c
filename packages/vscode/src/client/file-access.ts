import type { ClientRequests } from '@gouji/lsp/protocol';
import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from './base64.ts';

type UriParams = ClientRequests[keyof ClientRequests][0];

type Handlers = {
  readonly [Method in keyof ClientRequests]: (
    params: ClientRequests[Method][0],
  ) => Promise<ClientRequests[Method][1]>;
};

/** Files that the server cannot reach by itself: in virtual folders, and in a browser all of them. */
const HANDLERS: Handlers = {
  'gouji/readFile': async ({ uri }) => toBase64(await workspace.fs.readFile(Uri.parse(uri, true))),
  'gouji/statFile': async ({ uri }) => {
    const { type, mtime, size } = await workspace.fs.stat(Uri.parse(uri, true));
    return type === FileType.Directory ? null : `${mtime} ${size}`;
  },
  'gouji/listFiles': async ({ uri }) => {
    const all = new RelativePattern(Uri.parse(uri, true), '**/*');
    return (await workspace.findFiles(all, '{**/node_modules/**,**/.*/**}')).map(String);
  },
};

export function giveFiles(client: BaseLanguageClient): void {
  // A file that is not there is an answer, no failure.
  for (const [method, handle] of Object.entries<(params: UriParams) => Promise<unknown>>(HANDLERS))
    client.onRequest(method, (params: UriParams) => handle(params).catch(() => null));
}
