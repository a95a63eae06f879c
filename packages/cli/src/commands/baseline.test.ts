import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../test/support/command.ts';
import { changed, SLIP, SOUND, WARNING } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Outcome, run } from '../../test/support/run.ts';

let folder: Folder;

beforeEach(() => {
  folder = folderWith({ 'slip.txt': SLIP, 'sub/warning.txt': WARNING, 'sound.txt': SOUND });
});
afterEach(() => folder.remove());

function gouji(argv: string, cwd = folder.path): Promise<Outcome> {
  return run(argv.split(' '), { cwd });
}

const write = (name: string, text: string): void => writeFileSync(`${folder.path}/${name}`, text);

function files(name = 'gouji.baseline.json'): Record<string, readonly unknown[]> {
  const baseline: unknown = JSON.parse(readFileSync(`${folder.path}/${name}`, 'utf8'));
  return at(baseline, 'files') as Record<string, readonly unknown[]>;
}

describe('gouji baseline', () => {
  it('writes down what is found, so that only what comes later is told', async () => {
    const written = await gouji('baseline');
    expect(written).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('2 份年报的 2 个问题'),
    });
    expect(Object.keys(files())).toEqual(['slip.txt', 'sub/warning.txt']);
    const known = await gouji('check . --baseline gouji.baseline.json --max-warnings 0');
    expect(known).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('基线里已有 2 个问题'),
    });
    write('slip.txt', changed(SLIP, '行政处罚\t3', '行政处罚\t/'));
    const { stdout } = await gouji('check . --baseline gouji.baseline.json');
    expect(stdout).toMatch(/^slip\.txt:\d+:\d+: warning cell\/placeholder .*\n$/u);
  });

  it('holds wherever the command is run', async () => {
    await gouji('baseline --output ../gouji.baseline.json', `${folder.path}/sub`);
    expect(Object.keys(files())).toEqual(['sub/warning.txt']);
    expect(await gouji('check sub --baseline gouji.baseline.json --max-warnings 0')).toMatchObject({
      code: 0,
    });
  });

  it('brings a baseline up to date', async () => {
    await gouji('baseline');
    write('slip.txt', SOUND);
    const { stderr } = await gouji('check . --baseline gouji.baseline.json');
    expect(stderr).toContain('另有 1 个已经解决');
    await gouji('baseline slip.txt');
    expect(Object.keys(files())).toEqual(['sub/warning.txt']);
    rmSync(`${folder.path}/sub`, { recursive: true });
    await gouji('baseline sound.txt');
    expect(files()).toEqual({});
  });

  it('holds back fixes of what is known', async () => {
    await gouji('baseline');
    await gouji('fix slip.txt --unsafe-fixes --baseline gouji.baseline.json');
    expect(readFileSync(`${folder.path}/slip.txt`, 'utf8')).toBe(SLIP);
  });

  it('has only what is asked for', async () => {
    await gouji('baseline --only cell --output cells.json');
    expect(Object.keys(files('cells.json'))).toEqual(['sub/warning.txt']);
  });

  it('is not made of another file, nor used where there is none', async () => {
    write('other.json', '{"name": "x"}');
    for (const argv of ['baseline --output other.json', 'check --baseline other.json'])
      expect(await gouji(argv)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('other.json：不是基线文件'),
      });
    expect(readFileSync(`${folder.path}/other.json`, 'utf8')).toBe('{"name": "x"}');
    expect(await gouji('check --baseline gone.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('gone.json：找不到'),
    });
    expect(await gouji('baseline --output gone/x.json')).toMatchObject({ code: 2 });
  });
});
