import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server/start-server.ts';
import { localeOf } from './words/index.ts';

// The language server as a web worker. The page it belongs to gives it files (`fileAccess`).
const connection = createConnection(
  new BrowserMessageReader(globalThis),
  new BrowserMessageWriter(globalThis),
);

startServer(connection, {
  files: null,
  locale: localeOf(Intl.DateTimeFormat().resolvedOptions().locale) ?? 'zh-CN',
});
