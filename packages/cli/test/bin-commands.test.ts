import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, SLIP, SOUND } from './support/drafts.ts';
import { ENV, Repository } from './support/repository.ts';

const BIN = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));
const WIDE = changed(SOUND, '行政许可\t18', '行政许可\t１８');

let repository: Repository;

beforeEach(() => {
  repository = new Repository();
  repository.write({ 'slip.txt': SLIP, 'wide.txt': WIDE, 'sound.txt': SOUND });
});
afterEach(() => repository.remove());

function gouji(argv: string, input: string | Uint8Array = ''): SpawnSyncReturns<Buffer> {
  return spawnSync(process.execPath, [BIN, ...argv.split(' ')], { cwd: repository.path, env: ENV, input });
}

const content = (name: string): string => readFileSync(`${repository.path}/${name}`, 'utf8');

describe('exit codes of the real program', () => {
  it.each([
    ['fix sound.txt', 0],
    ['fix slip.txt', 1],
    ['fix gone.txt', 2],
    ['check --diff wide.txt', 1],
    ['check --diff sound.txt', 0],
    ['check sound.txt --only sum', 0],
    ['check sound.txt --only smu', 2],
    ['check --staged', 0],
    ['check --changed', 1],
    ['fmt sound.txt --check', 1],
    ['fmt sound.txt', 0],
    ['baseline', 0],
    ['check --baseline gone.json', 2],
    ['config', 0],
    ['config --config gone.json', 2],
    ['init', 0],
    ['check sound.txt --cache --stats', 0],
  ])('%s: %i', (argv, status) => {
    expect(gouji(argv).status).toBe(status);
  });
});

describe('streams of the real program', () => {
  it('has the fixed text on standard output, byte for byte, and what is left beside it', () => {
    const { stdout, stderr, status } = gouji(
      'fix -',
      iconv.encode(changed(WIDE, '行政处罚\t3', '行政处罚\t/'), 'gbk'),
    );
    expect([status, iconv.decode(stdout, 'gbk')]).toEqual([0, changed(SOUND, '行政处罚\t3', '行政处罚\t/')]);
    expect(stderr.toString()).toContain('cell/placeholder');
  });

  it('reads names of files from standard input', () => {
    const { stdout } = gouji('check --file-list - --format ndjson', 'slip.txt\0sound.txt\0');
    expect(stdout.toString().match(/"path":"\w+\.txt"/gu)).toEqual([
      '"path":"slip.txt"',
      '"path":"sound.txt"',
    ]);
  });

  it('blocks a commit of what is staged, whatever is in the file', () => {
    repository.git('add', 'slip.txt');
    repository.write({ 'slip.txt': SOUND });
    expect(gouji('check --staged').status).toBe(1);
    repository.git('add', 'slip.txt');
    expect(gouji('check --staged').status).toBe(0);
  });

  it('has nothing but the result on standard output', () => {
    expect(gouji('fix wide.txt').stdout.toString()).toBe('');
    expect(content('wide.txt')).toBe(SOUND);
    expect(gouji('fmt wide.txt').stdout.toString()).toBe('');
    expect(JSON.parse(gouji('config --format json').stdout.toString())).toHaveProperty('schemaVersion', 1);
    expect(gouji('baseline').stdout.toString()).toBe('');
    expect(JSON.parse(content('gouji.baseline.json'))).toHaveProperty('schemaVersion', 1);
  });
});
