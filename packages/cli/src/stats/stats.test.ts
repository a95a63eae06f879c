import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLIP, SOUND } from '../../test/support/drafts.ts';
import { type Folder, folderWith, run } from '../../test/support/run.ts';
import { sumOf } from './meter.ts';

let folder: Folder;

beforeAll(() => {
  folder = folderWith({ 'a.txt': SOUND, 'b.txt': SLIP });
});
afterAll(() => folder.remove());

describe('--stats', () => {
  it('tells what each phase and the dearest rules cost, beside the result', async () => {
    const plain = await run(['check', '.'], { cwd: folder.path });
    const { code, stdout, stderr } = await run(['check', '.', '--stats'], { cwd: folder.path });
    expect([code, stdout]).toEqual([plain.code, plain.stdout]);
    expect(stderr).toMatch(/2 个文件，\d+(?:\.\d)? KB，用时 \d+\.\d\d 秒，1 个线程。/u);
    for (const phase of ['读文件', '读懂年报', '检查', '写结果'])
      expect(stderr).toMatch(new RegExp(`^ *${phase} +\\d+\\.\\d +\\d+\\.\\d %$`, 'mu'));
    expect(stderr.match(/^ *[a-z]+\/[a-z-]+ +\d+\.\d +\d+\.\d %$/gmu)).toHaveLength(15);
  });

  it('speaks English where asked to', async () => {
    const { stderr } = await run(['check', 'a.txt', '--stats', '--locale', 'en'], { cwd: folder.path });
    expect(stderr).toMatch(/1 file, .* s, 1 thread\.\n\nPhases/u);
  });

  it('adds up what threads have cost', () => {
    const one = {
      files: 1,
      bytes: 10,
      recalled: 0,
      phases: { read: 1, parse: 2, check: 3, write: 4 },
      rules: { a: 1 },
    };
    const other = { ...one, recalled: 1, rules: { a: 2, b: 5 } };
    expect(sumOf([one, other])).toEqual({
      files: 2,
      bytes: 20,
      recalled: 1,
      phases: { read: 2, parse: 4, check: 6, write: 8 },
      rules: { a: 3, b: 5 },
    });
  });
});
