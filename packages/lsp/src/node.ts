import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { environmentLocale } from './runtime/locale.ts';
import { nodeFiles } from './runtime/node-files.ts';
import { stdioConnection } from './runtime/stdio.ts';
import { startServer } from './server/start-server.ts';

// The language server as a process of its own: `--node-ipc`, `--socket=PORT`, `--pipe=NAME`, or, whoever names none of
// them, standard input and output.
const isElsewhere = process.argv.some((argument) => /^--(?:node-ipc|socket|pipe)\b/u.test(argument));
const connection = isElsewhere ? createConnection(ProposedFeatures.all) : stdioConnection();

// Nothing that goes wrong in one request may end all others.
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error: unknown) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });

startServer(connection, { files: nodeFiles, locale: environmentLocale(process.env) });
