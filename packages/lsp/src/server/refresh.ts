import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { PushDiagnostics } from './push-diagnostics.ts';
import type { Server } from './server.ts';

/** Has everything that is shown made anew, after something other than a document's text has changed. */
export function refreshAll(server: Server, push: PushDiagnostics | null): void {
  const { client, connection, documents } = server;
  const { refresh } = client;
  // An editor that refuses has its reasons; it will ask again by itself.
  const ask = (wanted: boolean, request: () => Promise<unknown>): void => {
    if (wanted) void request().catch(() => {});
  };
  for (const document of push === null ? [] : documents.all()) push?.soon(document);
  ask(push === null && refresh.diagnostics, () => connection.languages.diagnostics.refresh());
  ask(refresh.inlayHints, () => connection.languages.inlayHint.refresh());
  ask(refresh.semanticTokens, () => connection.languages.semanticTokens.refresh());
  ask(refresh.codeLenses, () => connection.sendRequest(CodeLensRefreshRequest.type));
}
