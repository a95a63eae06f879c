import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, SLIP, SOUND } from './support/drafts.ts';
import { folderWith } from './support/run.ts';

const BIN = fileURLToPath(new URL('../bin/gouji.js', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../dist/main.js', import.meta.url));

function gouji(argv: readonly string[], input: string | Uint8Array = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...argv], { input, cwd: EXAMPLES, encoding: 'utf8' });
}

beforeAll(() => {
  if (!existsSync(BUNDLE)) throw new Error('the program is not built: run `npm run build` first');
});

describe('the gouji program', () => {
  it('is bundled and says its version', () => {
    expect(gouji(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('exits with 0, 1 and 2', () => {
    expect(gouji(['check', '健全.txt']).status).toBe(0);
    expect(gouji(['check', '一处笔误.txt']).status).toBe(1);
    expect(gouji(['check', '没有这个文件.txt']).status).toBe(2);
    expect(gouji(['check', '--formt', 'json']).status).toBe(2);
  });

  it('writes JSON to standard output and nothing else there', () => {
    const { stdout, status } = gouji(['check', '.', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files.length).toBeGreaterThan(4);
  });

  it('reads standard input in any encoding', () => {
    expect(gouji(['check', '-'], iconv.encode(SLIP, 'gb18030')).stdout).toContain('应为 6');
    expect(JSON.parse(gouji(['extract', '-'], SOUND).stdout)).toHaveProperty('year', 2025);
  });

  it('falls silent when its reader has gone', async () => {
    const drafts = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${at}.txt`, SOUND]));
    const folder = folderWith(drafts);
    const child = spawn(process.execPath, [BIN, 'extract', '-f', 'csv', folder.path]);
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += String(chunk);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    folder.remove();
    expect([status, complaints]).toEqual([0, '']);
  });
});
