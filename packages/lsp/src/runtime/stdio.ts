import { Console } from 'node:console';
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** Broken headers that are passed over in what arrives at one time; more of them are no slip. */
const MOST_SLIPS = 100;

/** A connection over standard input and output, which goes on after whatever is no message. */
export function stdioConnection(): Connection {
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  goOnAfterSlips(reader);
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  endWithInput(connection);
  // Standard output belongs to the protocol alone.
  globalThis.console = new Console(process.stderr);
  return connection;
}

/**
 * The reader leaves off at a broken header, and takes up what came behind it only when more arrives: an editor that
 * waits for an answer would wait for good. A piece of nothing makes it go on.
 */
function goOnAfterSlips(reader: StreamMessageReader): void {
  let slips = 0;
  process.stdin.on('data', (piece: Uint8Array) => {
    if (piece.length > 0) slips = 0;
  });
  reader.onError(() => {
    if (++slips <= MOST_SLIPS) setImmediate(() => process.stdin.emit('data', Buffer.alloc(0)));
  });
}

/** The server ends when the editor is gone; with 0 only if that has said so before. */
function endWithInput(connection: Connection): void {
  let said = false;
  connection.onShutdown(() => {
    said = true;
  });
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(said ? 0 : 1));
}
