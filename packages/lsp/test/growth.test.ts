import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { SLIP } from './support/drafts.ts';
import { serverProgram } from './support/program.ts';

const EDITS = 10_000;
/** A tenth of what the versions would take if they were kept; in MB. */
const HEAP = 64;

it('10,000 edits, each asked about, do not make the server grow', async () => {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, await serverProgram(), '--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  const uri = 'file:///w/draft.txt';
  const textDocument = { uri };
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'gouji', version: 1, text: SLIP },
  });
  const before = SLIP.slice(0, SLIP.indexOf('（一）予以公开\t\t5') + '（一）予以公开\t\t'.length).split('\n');
  const [line, character] = [before.length - 1, before.at(-1)!.length];
  const range = { start: { line, character }, end: { line, character: character + 1 } };
  const counts = new Set<number>();
  for (let version = 2; version <= EDITS; version++) {
    const contentChanges = [{ range, text: String(version % 10) }];
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    if (version % 10 === 0) {
      await connection.sendRequest('textDocument/semanticTokens/full', { textDocument });
      await connection.sendRequest('textDocument/inlayHint', { textDocument, range });
    }
    const { items } = await connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument,
    });
    counts.add(items.length);
  }
  expect([...counts].sort()).toEqual([0, 1]);
  expect(child.exitCode).toBeNull();
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
}, 240_000);
