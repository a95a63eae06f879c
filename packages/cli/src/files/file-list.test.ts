import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsOf, read } from '../../test/support/read.ts';
import { type Folder, folderWith } from '../../test/support/run.ts';

let folder: Folder;

beforeEach(() => {
  folder = folderWith({
    'a.txt': '',
    '年 报.txt': '',
    'two\nlines.txt': '',
    'sub/c.txt': '',
    list: './a.txt\r\n年 报.txt\n\nsub\n',
    'gbk-list': iconv.encode('年 报.txt\n', 'gbk'),
    empty: '',
    'bad-list': Buffer.from('%PDF-1.4'),
  });
});
afterEach(() => folder.remove());

describe('a list of files', () => {
  it.each([
    ['list', ['./a.txt', '年 报.txt', 'sub/c.txt']],
    ['gbk-list', ['年 报.txt']],
    ['empty', []],
  ])('has a name a line: %s', async (fileList, paths) => {
    expect(await pathsOf(folder.path, [], { fileList })).toEqual(paths);
  });

  it('may come from standard input, with NUL between names that may be anything', async () => {
    const paths = ['two\nlines.txt', 'a.txt'];
    expect(await pathsOf(folder.path, [], { fileList: '-' }, `${paths.join('\0')}\0`)).toEqual(paths);
    expect(await pathsOf(folder.path, [], { fileList: '-' }, '')).toEqual([]);
  });

  it('adds to what is named beside it, each file once', async () => {
    expect(await pathsOf(folder.path, ['a.txt'], { fileList: 'list' })).toEqual([
      'a.txt',
      '年 报.txt',
      'sub/c.txt',
    ]);
  });

  it('gives files that are meant, not come upon', async () => {
    const [first] = await read(folder.path, [], { fileList: 'list' });
    expect(first).toMatchObject({ path: './a.txt', named: true });
  });

  it.each([
    ['gone', { kind: 'not-found' }],
    ['bad-list', { kind: 'binary', what: 'pdf' }],
  ])('is a problem where it is none: %s', async (fileList, problem) => {
    expect(await read(folder.path, [], { fileList })).toEqual([
      { kind: 'problem', path: fileList, named: true, problem },
    ]);
  });
});
