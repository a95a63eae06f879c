import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsOf as pathsIn, read as readIn } from '../../test/support/read.ts';
import { type Folder, folderWith } from '../../test/support/run.ts';
import type { Input } from './inputs.ts';

let folder: Folder;

beforeEach(() => {
  folder = folderWith({
    'b.txt': 'b',
    'a.txt': 'a',
    'sub/c.md': 'c',
    'sub/D.TXT': 'd',
    'sub/e.nianbao': 'e',
    'sub/data.csv': '1,2',
    'sub/program.ts': 'no report',
    '报告[1].txt': 'brackets',
    'node_modules/x/readme.md': 'x',
    '.hidden/z.txt': 'z',
    'image.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0]),
  });
});
afterEach(() => folder.remove());

function read(operands: readonly string[], maxFileSize = 1000): Promise<Input[]> {
  return readIn(folder.path, operands, { maxFileSize });
}

function pathsOf(...operands: string[]): Promise<string[]> {
  return pathsIn(folder.path, operands);
}

describe('readInputs', () => {
  it('gives files as they are named and in the order given', async () => {
    expect(await pathsOf('b.txt', './a.txt')).toEqual(['b.txt', './a.txt']);
  });

  it('searches directories for text, sorted, leaving out hidden and installed files', async () => {
    expect(await pathsOf('sub')).toEqual(['sub/D.TXT', 'sub/c.md', 'sub/data.csv', 'sub/e.nianbao']);
    expect(await pathsOf('.')).toEqual([
      'a.txt',
      'b.txt',
      'sub/D.TXT',
      'sub/c.md',
      'sub/data.csv',
      'sub/e.nianbao',
      '报告[1].txt',
    ]);
  });

  it('expands patterns, and takes a name that looks like one for the file if it is there', async () => {
    expect(await pathsOf('*.txt')).toEqual(['a.txt', 'b.txt', '报告[1].txt']);
    expect(await pathsOf('报告[1].txt')).toEqual(['报告[1].txt']);
    expect(await pathsOf(`${folder.path}/s*/*.md`)).toEqual([`${folder.path}/sub/c.md`]);
    expect(await pathsOf('sub/../*/c.md')).toEqual(['sub/c.md']);
  });

  it('gives every file once', async () => {
    expect(await pathsOf('b.txt', '.', './b.txt', 'sub/c.md')).toHaveLength(7);
    expect(await read(['a.txt', '*a.txt'])).toMatchObject([
      { kind: 'text' },
      { kind: 'operand-end', repeated: 0 },
      { kind: 'operand-end', operand: '*a.txt', repeated: 1 },
    ]);
  });

  it('follows links, but enters no folder and gives no file twice', async () => {
    symlinkSync(folder.path, `${folder.path}/sub/back`);
    symlinkSync('loop', `${folder.path}/loop`);
    symlinkSync('a.txt', `${folder.path}/z-link.txt`);
    symlinkSync('gone', `${folder.path}/dangling.txt`);
    symlinkSync('.hidden', `${folder.path}/shown`);
    expect(await pathsOf('.')).toEqual([
      'a.txt',
      'b.txt',
      'shown/z.txt',
      'sub/D.TXT',
      'sub/c.md',
      'sub/data.csv',
      'sub/e.nianbao',
      '报告[1].txt',
    ]);
    expect(await pathsOf('sub')).toContain('sub/back/a.txt');
    expect(await pathsOf('a.txt', 'z-link.txt')).toEqual(['a.txt']);
  });

  it('does not open pipes that it comes upon', async () => {
    execFileSync('mkfifo', [`${folder.path}/sub/pipe.txt`]);
    expect(await pathsOf('sub')).toHaveLength(4);
  });

  it('reads standard input where - stands, under the name it was given', async () => {
    expect(await read(['-', 'a.txt'])).toMatchObject([
      { kind: 'text', path: 'draft.txt', text: 'piped', named: true },
      { kind: 'operand-end' },
      { path: 'a.txt' },
      { kind: 'operand-end' },
    ]);
  });

  it('tells named files from files come upon', async () => {
    const [named] = await read(['a.txt']);
    const [found] = await read(['sub']);
    expect([named, found]).toMatchObject([{ named: true }, { named: false }]);
  });

  it.each([
    ['gone.txt', { kind: 'not-found' }],
    ['a.txt/below', { kind: 'not-found' }],
    ['image.txt', { kind: 'binary', what: 'image' }],
  ])('gives the problem of %s and goes on', async (operand, problem) => {
    const inputs = await read([operand, 'a.txt']);
    expect(inputs[0]).toMatchObject({ kind: 'problem', path: operand, problem });
    expect(inputs).toContainEqual(expect.objectContaining({ kind: 'text', path: 'a.txt' }));
  });

  it('leaves out what is too large, from files and from standard input', async () => {
    const problem = { kind: 'too-large', limit: 1 };
    expect(await read(['报告[1].txt', '-', 'a.txt'], 1)).toMatchObject([
      { kind: 'problem', problem },
      { kind: 'operand-end' },
      { kind: 'problem', problem },
      { kind: 'operand-end' },
      { kind: 'text', path: 'a.txt' },
      { kind: 'operand-end' },
    ]);
  });

  it('ends a pattern that finds nothing without files', async () => {
    expect(await read(['*.nothing'])).toEqual([{ kind: 'operand-end', operand: '*.nothing', repeated: 0 }]);
  });
});
