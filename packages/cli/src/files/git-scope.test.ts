import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsOf, read } from '../../test/support/read.ts';
import { Repository } from '../../test/support/repository.ts';
import { folderWith } from '../../test/support/run.ts';
import type { GitScope } from './git-scope.ts';

const STAGED: GitScope = { kind: 'staged' };
const CHANGED: GitScope = { kind: 'changed', since: null };

let repository: Repository;

beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

function paths(scope: GitScope, ...operands: string[]): Promise<string[]> {
  return pathsOf(repository.path, operands.length === 0 ? ['.'] : operands, { scope });
}

async function texts(scope: GitScope): Promise<Record<string, string>> {
  const inputs = await read(repository.path, ['.'], { scope });
  return Object.fromEntries(
    inputs.flatMap((input) => (input.kind === 'text' ? [[input.path, input.text]] : [])),
  );
}

describe('what is staged', () => {
  it('is read as it is staged, not as it is in the file', async () => {
    repository.commit({ 'same.txt': 'same', 'a.txt': 'committed', 'b.txt': 'committed' });
    repository.write({ 'a.txt': 'staged', 'b.txt': 'not staged', 'new.txt': 'staged' });
    repository.git('add', 'a.txt', 'new.txt');
    expect(await texts(STAGED)).toEqual({ 'a.txt': 'staged', 'new.txt': 'staged' });
    repository.write({ 'a.txt': 'changed since' });
    repository.delete('new.txt');
    expect(await texts(STAGED)).toEqual({ 'a.txt': 'staged', 'new.txt': 'staged' });
  });

  it('is there before the first commit', async () => {
    repository.write({ 'a.txt': 'first' });
    repository.git('add', '.');
    expect(await texts(STAGED)).toEqual({ 'a.txt': 'first' });
  });

  it('is no file that was deleted, nor a link, nor anything that cannot be a report', async () => {
    repository.commit({ 'gone.txt': 'x', 'moved.txt': 'some words that make it known again' });
    repository.git('mv', 'moved.txt', 'there.txt');
    repository.git('rm', '--quiet', 'gone.txt');
    repository.write({ 'program.ts': 'x' });
    repository.git('add', '.');
    expect(await paths(STAGED)).toEqual(['there.txt']);
  });

  it('has names of any kind', async () => {
    const names = ['年报 一.txt', 'a"b\\c.txt', "it's $HOME `x`.txt", 'new\nline.txt', '-f.txt'];
    repository.write(Object.fromEntries(names.map((name) => [name, name])));
    repository.git('add', '.');
    expect(await texts(STAGED)).toEqual(Object.fromEntries(names.map((name) => [name, name])));
  });

  it('may be large and many', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`${at}.txt`, `${at} `.repeat(40_000)]),
    );
    repository.write(files);
    repository.git('add', '.');
    repository.write(Object.fromEntries(Object.keys(files).map((name) => [name, 'changed since'])));
    const inputs = await read(repository.path, ['.'], { scope: STAGED, maxFileSize: 10_000_000 });
    expect(inputs).toHaveLength(30);
    for (const input of inputs) {
      if (input.kind !== 'text') throw new Error('a text');
      expect(input.text).toBe(files[input.path]);
    }
  });

  it('is looked at where the command is run, and among what is named', async () => {
    repository.write({ 'a.txt': 'a', 'sub/b.txt': 'b', 'sub/c.md': 'c' });
    repository.git('add', '.');
    expect(await paths(STAGED, 'sub')).toEqual(['sub/b.txt', 'sub/c.md']);
    expect(await paths(STAGED, 'a.txt', '**/*.md')).toEqual(['a.txt', 'sub/c.md']);
    expect(await pathsOf(`${repository.path}/sub`, ['.'], { scope: STAGED })).toEqual(['b.txt', 'c.md']);
    expect(await pathsOf(`${repository.path}/sub`, ['..'], { scope: STAGED })).toEqual([
      '../a.txt',
      'b.txt',
      'c.md',
    ]);
  });

  it('leaves out what .goujiignore names', async () => {
    repository.write({ '.goujiignore': 'old/', 'a.txt': 'a', 'old/b.txt': 'b' });
    repository.git('add', '.');
    expect(await paths(STAGED)).toEqual(['a.txt']);
  });
});

describe('what has changed', () => {
  it('is what differs from the last commit, new files included, ignored ones not', async () => {
    repository.commit({
      '.gitignore': 'x.txt',
      'same.txt': '1',
      'a.txt': '1',
      'b.txt': '1',
      'gone.txt': '1',
    });
    repository.write({ 'a.txt': '2', 'b.txt': '2', 'new.txt': '1', 'x.txt': '1' });
    repository.git('add', 'a.txt');
    repository.delete('gone.txt');
    expect(await texts(CHANGED)).toEqual({ 'a.txt': '2', 'b.txt': '2', 'new.txt': '1' });
  });

  it('is everything before the first commit', async () => {
    repository.write({ 'a.txt': '1', 'b.txt': '1' });
    repository.git('add', 'a.txt');
    expect((await paths(CHANGED)).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('counts from where the work left a branch', async () => {
    repository.commit({ 'a.txt': '1', 'b.txt': '1', 'c.txt': '1' });
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.commit({ 'b.txt': '2' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'c.txt': '2' });
    repository.git('checkout', '--quiet', 'work');
    repository.write({ 'a.txt': '2' });
    expect(await paths({ kind: 'changed', since: 'main' })).toEqual(['a.txt', 'b.txt']);
    expect(await paths({ kind: 'changed', since: 'HEAD~1' })).toEqual(['a.txt', 'b.txt']);
  });

  it.each(['nowhere', '--output=x', ''])('cannot count from %j', async (since) => {
    repository.commit({ 'a.txt': '1' });
    await expect(paths({ kind: 'changed', since })).rejects.toMatchObject({
      fault: { kind: 'unknown-revision', revision: since },
    });
  });
});

describe('without what it takes', () => {
  it('says that this is no repository', async () => {
    const folder = folderWith({ 'a.txt': '' });
    await expect(pathsOf(folder.path, ['.'], { scope: STAGED })).rejects.toMatchObject({
      fault: { kind: 'no-repository' },
    });
    folder.remove();
  });
});
