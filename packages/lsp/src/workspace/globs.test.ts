import { expect, it } from 'vitest';
import { filesMatching, globMatcher } from './globs.ts';
import { MemoryFiles } from './memory-files.test-support.ts';

it('globs count from the configuration’s folder, and ! takes out', () => {
  const matches = globMatcher();
  const source = 'file:///a/gouji.config.json';
  const globs = ['2024/**', '!2024/draft*'];
  expect(matches(globs, 'file:///a/2024/x.txt', source)).toBe(true);
  expect(matches(globs, 'file:///a/2024/draft.txt', source)).toBe(false);
  expect(matches(globs, 'file:///a/2023/x.txt', source)).toBe(false);
  expect(matches(globs, 'untitled:Untitled-1', source)).toBe(false);
});

it('globs find files below the folder, beside it, and by name', async () => {
  const files = new MemoryFiles({ 'file:///a/b/1.txt': '', 'file:///a/b/2.md': '', 'file:///a/c/3.txt': '' });
  expect(await filesMatching(['*.txt'], 'file:///a/b', files)).toEqual(['file:///a/b/1.txt']);
  expect(await filesMatching(['../**/*.txt', '!**/1.txt'], 'file:///a/b', files)).toEqual([
    'file:///a/c/3.txt',
  ]);
  expect(await filesMatching(['2.md'], 'file:///a/b', files)).toEqual(['file:///a/b/2.md']);
});
