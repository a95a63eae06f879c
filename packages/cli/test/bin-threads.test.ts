import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, NOTE, SLIP, SOUND, WARNING } from './support/drafts.ts';
import { type Folder, folderWith } from './support/run.ts';

const BIN = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));

/** Of every kind of file that a search comes upon, in no order. */
const KINDS: readonly (string | Uint8Array)[] = [
  SOUND,
  SLIP,
  NOTE,
  iconv.encode(changed(SOUND, '行政许可\t18', '行政许可\t１８'), 'gbk'),
  Buffer.from('%PDF-1.7'),
  WARNING,
  SOUND,
];
const FILES = 700;

let folder: Folder;

beforeEach(() => {
  const names = Array.from({ length: FILES }, (_, at) => `${at % 9}/${at}.txt`);
  folder = folderWith({
    ...Object.fromEntries(names.map((name, at) => [name, KINDS[at % KINDS.length] ?? ''])),
    '3/gouji.config.json': '{ "rules": { "sum": "warning" } }',
    '5/gouji.config.json': '{ "rule": {} }',
    '7/gouji.config.json': '{ "history": "../6/{name}{ext}" }',
  });
});
afterEach(() => folder.remove());

function gouji(...argv: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...argv], {
    cwd: folder.path,
    encoding: 'utf8',
    maxBuffer: Number.MAX_SAFE_INTEGER,
  });
}

/** What a run came to; what it printed in so many lines and a hash, which are quicker to compare and to read. */
const outcome = ({ status, stdout, stderr }: SpawnSyncReturns<string>) => {
  const lines = stdout.split('\n').length;
  return { status, lines, stdout: createHash('sha256').update(stdout).digest('hex'), stderr };
};

describe('several threads', () => {
  it.each([
    ['check', '.'],
    ['check', '.', '--format', 'json'],
    ['check', '.', 'gone.txt', '*/1*.txt', '--format', 'html', '--format', 'ndjson=x.ndjson'],
    ['check', '3', 'nothing*', '--cache'],
    ['extract', '.', '--format', 'csv'],
    ['fmt', '.', '--check'],
    ['fix', '.', '--diff', '--unsafe-fixes'],
  ])('give what one gives, in the same order: %s %s %s %s', (...argv) => {
    const alone = gouji(...argv, '--threads', '1');
    expect(alone.stdout.length).toBeGreaterThan(1000);
    expect(outcome(gouji(...argv, '--threads', '3'))).toEqual(outcome(alone));
    expect(outcome(gouji(...argv))).toEqual(outcome(alone));
  });

  it('fix every file once', () => {
    const contents = (): string[] =>
      readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readFileSync(`${folder.path}/${name}`, 'base64'));
    const { stderr } = gouji('fix', '.', '--threads', '3');
    expect(stderr).toMatch(/已在 (\d+) 份年报中修改 \1 处/u);
    const fixed = contents();
    expect(gouji('fix', '.', '--diff').stdout).toBe('');
    gouji('fix', '.', '--threads', '3');
    expect(contents()).toEqual(fixed);
  });

  it('read standard input among files', () => {
    const argv = ['check', '1', '-', '2', '--format', 'ndjson'];
    const child = (threads: string): string =>
      spawnSync(process.execPath, [BIN, ...argv, '--threads', threads], {
        cwd: folder.path,
        input: SLIP,
        encoding: 'utf8',
      }).stdout;
    expect(child('2')).toContain('"path":"<stdin>"');
    expect(child('2')).toBe(child('1'));
  });

  it('fall silent when their reader has gone', async () => {
    const child = spawn(process.execPath, [BIN, 'extract', '-f', 'csv', '--threads', '3', '.'], {
      cwd: folder.path,
    });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += String(chunk);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect(complaints).not.toContain('Error');
    expect([0, 2]).toContain(status);
  });

  it.each(['0', '-1', 'many', '1000'])('cannot be %s', (threads) => {
    expect(gouji('check', '.', '--threads', threads)).toMatchObject({ status: 2, stdout: '' });
  });
});
