import { expect, it } from 'vitest';
import { canonical, isInside, nameParts, relativePath, resolveIn } from './uris.ts';

it('one file has one name', () => {
  expect(canonical('file:///c%3A/年报.txt')).toBe(canonical('file:///c:/%E5%B9%B4%E6%8A%A5.txt'));
});

it('a name has parts', () => {
  expect(nameParts('file:///a/2024.%E5%B9%B4%E6%8A%A5.txt')).toEqual({ name: '2024.年报', ext: '.txt' });
  expect(nameParts('untitled:Untitled-1')).toEqual({ name: 'Untitled-1', ext: '' });
});

it('paths are relative to folders', () => {
  expect(relativePath('file:///a/b', 'file:///a/b/c/%E5%B9%B4.txt')).toBe('c/年.txt');
  expect(relativePath('file:///a/b', 'file:///a/x.txt')).toBe('../x.txt');
  expect(relativePath('file:///a/b', 'vscode-vfs://github/a/x.txt')).toBeNull();
  expect(isInside('file:///a/b/c.txt', 'file:///a/b')).toBe(true);
  expect(isInside('file:///a/bc.txt', 'file:///a/b')).toBe(false);
});

it('what is written in a file counts from its folder', () => {
  expect(resolveIn('file:///a/b', '../base.json')).toBe('file:///a/base.json');
  expect(resolveIn('file:///a/b', '/c/base.json')).toBe('file:///c/base.json');
});
