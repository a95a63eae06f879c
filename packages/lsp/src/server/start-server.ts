import {
  type Connection,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Runtime } from '../runtime/runtime.ts';
import { commandsBinding } from './bindings/commands.ts';
import { editingBindings } from './bindings/editing.ts';
import { pullDiagnosticsBinding } from './bindings/pull-diagnostics.ts';
import { readingBindings } from './bindings/reading.ts';
import { requestsBinding } from './bindings/requests.ts';
import { semanticTokensBinding } from './bindings/semantic-tokens.ts';
import { structureBindings } from './bindings/structure.ts';
import { workspaceSymbolsBinding } from './bindings/workspace-symbols.ts';
import { clientOf } from './client.ts';
import { Events } from './events.ts';
import type { Binding } from './server.ts';
import { Session } from './session.ts';

const BINDINGS: readonly Binding[] = [
  pullDiagnosticsBinding,
  ...readingBindings,
  ...structureBindings,
  semanticTokensBinding,
  ...editingBindings,
  workspaceSymbolsBinding,
  commandsBinding,
  requestsBinding,
];

const ANY_FILE = { filters: [{ pattern: { glob: '**/*' } }] };

/** What is said to every client, whatever it can do. */
const GENERAL: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didDelete: ANY_FILE, didRename: ANY_FILE },
  },
};

/** Serves one client, from its first message to its last. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const session = new Session(connection, runtime);
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    session.introduce(client);
    const events = new Events(session);
    connection.onInitialized(() => events.start());
    const offered = BINDINGS.flatMap((binding) => {
      const capabilities = binding.capabilities(client);
      if (capabilities !== null) binding.bind(session);
      return capabilities ?? [];
    });
    return { capabilities: Object.assign({}, GENERAL, ...offered), serverInfo: { name: 'gouji' } };
  });
  session.documents.listen(connection);
  connection.listen();
}
