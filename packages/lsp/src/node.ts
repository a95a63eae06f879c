import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { environmentLocale } from './runtime/locale.ts';
import { nodeFiles } from './runtime/node-files.ts';
import { startServer } from './server/start-server.ts';

// The language server as a process of its own: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. Who names
// none means standard input and output.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/u.test(argument)))
  process.argv.push('--stdio');
const connection = createConnection(ProposedFeatures.all);

// Nothing that goes wrong in one request may end all others.
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error: unknown) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });

startServer(connection, { files: nodeFiles, locale: environmentLocale(process.env) });
