import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folderWith } from '../../test/support/run.ts';
import { IgnoreFiles } from './ignore-files.ts';
import { walk } from './walk.ts';

let folder: Folder;

beforeEach(() => {
  folder = folderWith({ 'a.txt': '', 'a/b.txt': '', 'a-b.txt': '', 'a/b/c.txt': '', 'z.md': '' });
});
afterEach(() => folder.remove());

const paths = (): string[] => {
  const found = walk({ path: 'x', absolute: folder.path }, new IgnoreFiles());
  return [...found].map(({ path }) => path);
};

describe('walk', () => {
  it('comes upon files in the order of their whole paths', () => {
    expect(paths()).toEqual([...paths()].sort());
    expect(paths()).toHaveLength(5);
  });

  it.each([
    ['gone', { kind: 'not-found' }],
    [`${'长'.repeat(100)}/`.repeat(50), { kind: 'system', code: 'ENAMETOOLONG' }],
  ])('tells of a folder that cannot be listed (%#)', (name, problem) => {
    const found = walk({ path: 'x', absolute: `${folder.path}/${name}` }, new IgnoreFiles());
    expect([...found]).toEqual([{ kind: 'problem', path: 'x', problem }]);
  });
});
