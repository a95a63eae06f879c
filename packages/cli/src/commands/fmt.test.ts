import { readFileSync } from 'node:fs';
import { formatText } from '@gouji/core';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, SOUND } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Outcome, run, type Surroundings } from '../../test/support/run.ts';

const LAID_OUT = formatText(SOUND);
/** Table 2 cannot be laid out: a value too many. */
const TORN = changed(SOUND, '规章\t0\t0\t0', '规章\t0\t0\t0\t7');

let folder: Folder;

beforeEach(() => {
  folder = folderWith({ 'raw.txt': SOUND, 'laid.md': LAID_OUT, 'torn.txt': TORN });
});
afterEach(() => folder.remove());

function fmt(argv: string, around: Surroundings = {}): Promise<Outcome> {
  return run(['fmt', ...argv.split(' ')], { cwd: folder.path, ...around });
}

const content = (name: string): string => readFileSync(`${folder.path}/${name}`, 'utf8');

describe('gouji fmt', () => {
  it('writes the tables in the canonical layout, once and for all', async () => {
    expect(LAID_OUT).not.toBe(SOUND);
    expect(await fmt('raw.txt laid.md')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '已整理 1 份年报的表格。\n',
    });
    expect([content('raw.txt'), content('laid.md')]).toEqual([LAID_OUT, LAID_OUT]);
    expect(await fmt('raw.txt')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('leaves a table that it cannot read for certain, and says where and why', async () => {
    const { code, stderr } = await fmt('torn.txt');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^torn\.txt:\d+:\d+: 表中有的数字读不准/mu);
    expect(content('torn.txt')).toContain('规章\t0\t0\t0\t7');
    expect(content('torn.txt')).toContain(
      LAID_OUT.slice(LAID_OUT.indexOf('三、收到和处理'), LAID_OUT.indexOf('四、政府')),
    );
  });

  it('names the files that are not laid out', async () => {
    const { code, stdout } = await fmt('. --check');
    expect([code, stdout]).toEqual([1, 'raw.txt\ntorn.txt\n']);
    expect(content('raw.txt')).toBe(SOUND);
    expect(await fmt('laid.md --check')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('shows what it would change', async () => {
    const { code, stdout } = await fmt('raw.txt --diff');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^--- a\/raw\.txt\n\+\+\+ b\/raw\.txt\n@@/u);
    expect(content('raw.txt')).toBe(SOUND);
  });

  it('gives the laid out text of standard input, in its encoding', async () => {
    const { code, stdoutBytes } = await fmt('-', { stdin: iconv.encode(SOUND, 'gbk') });
    expect([code, stdoutBytes]).toEqual([0, iconv.encode(LAID_OUT, 'gbk')]);
    expect(await fmt('- --quiet', { stdin: LAID_OUT })).toMatchObject({
      code: 0,
      stdout: LAID_OUT,
      stderr: '',
    });
  });

  it.each(['--check --diff', '- raw.txt'])('cannot do %s', async (argv) => {
    expect(await fmt(argv, { stdin: SOUND })).toMatchObject({ code: 2, stdout: '' });
    expect(content('raw.txt')).toBe(SOUND);
  });
});
