import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { pathsOf } from '../../test/support/read.ts';
import { type Folder, folderWith } from '../../test/support/run.ts';

let folder: Folder | undefined;
afterEach(() => folder?.remove());

/** A folder of drafts with ignore files; where there is a `.git`, it is a repository. */
function drafts(files: Readonly<Record<string, string | Uint8Array>>): string {
  const texts = ['a.txt', 'b.txt', 'old/a.txt', 'old/keep.txt', 'old/deep/a.txt'];
  folder = folderWith({ ...Object.fromEntries(texts.map((name) => [name, name])), ...files });
  return folder.path;
}

const REPOSITORY = { '.git/HEAD': '' };

describe('files that are left out', () => {
  it.each([
    ['b.txt', ['a.txt', 'old/a.txt', 'old/deep/a.txt', 'old/keep.txt']],
    ['old/', ['a.txt', 'b.txt']],
    ['/a.txt\n# a comment\n\ndeep', ['b.txt', 'old/a.txt', 'old/keep.txt']],
    ['a.txt\r\n!/old/a.txt', ['b.txt', 'old/a.txt', 'old/keep.txt']],
    // Git does not look into a folder that is left out, so nothing in it comes back.
    ['old/\n!old/keep.txt', ['a.txt', 'b.txt']],
    ['old/*\n!old/keep.txt', ['a.txt', 'b.txt', 'old/keep.txt']],
  ])('are named in .goujiignore: %j', async (lines, paths) => {
    expect(await pathsOf(drafts({ '.goujiignore': lines }), ['.'])).toEqual(paths);
  });

  it('are named in .gitignore, within a repository', async () => {
    expect(await pathsOf(drafts({ '.gitignore': 'old/', ...REPOSITORY }), ['.'])).toEqual(['a.txt', 'b.txt']);
    folder?.remove();
    expect(await pathsOf(drafts({ '.gitignore': 'old/' }), ['.'])).toHaveLength(5);
  });

  it('are named by the nearest file that says something of them', async () => {
    const cwd = drafts({ '.goujiignore': 'a.txt', 'old/.goujiignore': '!a.txt\nkeep.txt' });
    expect(await pathsOf(cwd, ['.'])).toEqual(['b.txt', 'old/a.txt', 'old/deep/a.txt']);
  });

  it('are not those that .goujiignore takes back from .gitignore', async () => {
    const cwd = drafts({ '.gitignore': '*.txt', '.goujiignore': '!a.txt', ...REPOSITORY });
    expect(await pathsOf(cwd, ['.'])).toEqual(['a.txt', 'old/a.txt', 'old/deep/a.txt']);
  });

  it('count from above the folder that is looked into', async () => {
    const cwd = drafts({ '.goujiignore': 'old/deep\na.txt', '.gitignore': 'keep.txt', ...REPOSITORY });
    expect(await pathsOf(cwd, ['old'])).toEqual([]);
    expect(await pathsOf(`${cwd}/old`, ['.'])).toEqual([]);
  });

  it('do not count from above another repository', async () => {
    const cwd = drafts({ '.gitignore': 'a.txt', ...REPOSITORY, 'old/.git/HEAD': '' });
    expect(await pathsOf(cwd, ['old'])).toEqual(['old/a.txt', 'old/deep/a.txt', 'old/keep.txt']);
  });

  it('are left out of patterns too', async () => {
    const cwd = drafts({ '.goujiignore': 'old/' });
    expect(await pathsOf(cwd, ['**/a.txt'])).toEqual(['a.txt']);
  });

  it('may be named in Chinese, in any encoding', async () => {
    const cwd = drafts({ '草稿/a.txt': '', '.goujiignore': iconv.encode('草稿/\r\nold\r\n', 'gbk') });
    expect(await pathsOf(cwd, ['.'])).toEqual(['a.txt', 'b.txt']);
  });
});

describe('what is named on the command line', () => {
  const files = { '.goujiignore': 'old/\nb.txt\ndeep' };

  it('is read all the same', async () => {
    const cwd = drafts(files);
    expect(await pathsOf(cwd, ['b.txt', 'old'])).toEqual([
      'b.txt',
      'old/a.txt',
      'old/deep/a.txt',
      'old/keep.txt',
    ]);
  });

  it('is left out where that is asked for', async () => {
    const cwd = drafts(files);
    expect(await pathsOf(cwd, ['a.txt', 'b.txt', 'old/keep.txt', 'old'], { forceExclude: true })).toEqual([
      'a.txt',
    ]);
  });
});
