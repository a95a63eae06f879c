import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LAYOUTS, random, randomCase, render, withWrongCell } from '@gouji/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { at } from './support/command.ts';
import { folderWith } from './support/run.ts';

const BIN = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));
/** Published reports; not everybody has them. */
const CORPUS = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const SEEDS = 6;

const editor = spawn(process.execPath, [BIN, '--locale', 'en', 'lsp', '--stdio'], { stdio: 'pipe' });
let connection: ProtocolConnection;

beforeAll(async () => {
  connection = createProtocolConnection(
    new StreamMessageReader(editor.stdout),
    new StreamMessageWriter(editor.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  const params = { processId: process.pid, rootUri: null, locale: 'zh-CN', capabilities };
  await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});
});

afterAll(async () => {
  const exit = once(editor, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect((await exit)[0]).toBe(0);
  connection.dispose();
});

const SEVERITIES = ['', 'error', 'warning', 'info'];

/** What the editor shows of a text, as the command line writes findings. */
async function shown(uri: string, text: string): Promise<unknown> {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items.map(({ code, severity, message, range: { start, end }, relatedInformation = [] }) => ({
    rule: code,
    severity: SEVERITIES[severity ?? 0],
    message,
    start: [start.line + 1, start.character + 1],
    end: [end.line + 1, end.character + 1],
    related: relatedInformation.length,
  }));
}

/** What the command line finds in the files of a folder, by their paths. */
function found(folder: string): ReadonlyMap<string, unknown> {
  const args = [BIN, 'check', folder, '--format', 'json', '--fail-on', 'never', '--locale', 'zh-CN'];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: Number.MAX_SAFE_INTEGER,
  });
  const files = at(JSON.parse(stdout), 'files') as { path: string; diagnostics: unknown[] }[];
  return new Map(files.map(({ path, diagnostics }) => [path, diagnostics.map(findingOf)]));
}

function findingOf(diagnostic: unknown): unknown {
  const place = (end: string): unknown[] => [
    at(diagnostic, 'range', end, 'line'),
    at(diagnostic, 'range', end, 'column'),
  ];
  return {
    rule: at(diagnostic, 'rule'),
    severity: at(diagnostic, 'severity'),
    message: at(diagnostic, 'message'),
    start: place('start'),
    end: place('end'),
    related: (at(diagnostic, 'related') as unknown[]).length,
  };
}

async function expectSame(folder: string): Promise<void> {
  const findings = found(folder);
  expect(findings.size).toBeGreaterThan(0);
  for (const [path, expected] of findings)
    expect(await shown(`file://${encodeURI(path)}`, readFileSync(path, 'utf8')), path).toEqual(expected);
}

describe('the language server shows what the command line finds, range for range', () => {
  it('in random reports of every layout, each with a wrong number', async () => {
    const drafts = LAYOUTS.flatMap((layout) =>
      Array.from({ length: SEEDS }, (_, seed): [string, string] => {
        const { report, rendered } = randomCase(seed, layout);
        const { numbers } = withWrongCell(random(seed), report.numbers, 'requests');
        const { text } = render({ ...report, numbers }, rendered.options);
        // No editor hands on a byte order mark.
        return [`${layout}-${seed}.txt`, text.replace(/^\ufeff/u, '')];
      }),
    );
    const folder = folderWith(Object.fromEntries(drafts));
    await expectSame(folder.path);
    folder.remove();
  });

  it.runIf(existsSync(CORPUS))('in published reports', async () => {
    expect(readdirSync(CORPUS).length).toBeGreaterThan(4);
    await expectSame(CORPUS);
  });
});
