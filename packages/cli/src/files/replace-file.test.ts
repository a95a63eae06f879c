import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folderWith } from '../../test/support/run.ts';
import { replaceFile, writeAtomically } from './replace-file.ts';

const OLD = Buffer.from('old');
const NEW = Buffer.from('new');

let folder: Folder;
const path = (name: string): string => `${folder.path}/${name}`;
const content = (name: string): string => readFileSync(path(name), 'utf8');

beforeEach(() => {
  folder = folderWith({ 'a.txt': OLD, 'sub/b.txt': OLD });
});
afterEach(() => folder.remove());

describe('replaceFile', () => {
  it('leaves the new content and nothing else', () => {
    expect(replaceFile(path('a.txt'), NEW, OLD)).toBe(true);
    expect(content('a.txt')).toBe('new');
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'sub']);
  });

  it('changes nothing where the file is not what it was', () => {
    writeFileSync(path('a.txt'), 'somebody else’s');
    expect(replaceFile(path('a.txt'), NEW, OLD)).toBe(false);
    expect(content('a.txt')).toBe('somebody else’s');
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'sub']);
  });

  it('keeps mode and owner', () => {
    chmodSync(path('a.txt'), 0o640);
    const { uid, gid } = statSync(path('a.txt'));
    replaceFile(path('a.txt'), NEW, OLD);
    expect(statSync(path('a.txt'))).toMatchObject({ uid, gid, mode: 0o100640 });
  });

  it('writes to what a link leads to', () => {
    symlinkSync('sub/b.txt', path('link.txt'));
    replaceFile(path('link.txt'), NEW, OLD);
    expect(lstatSync(path('link.txt')).isSymbolicLink()).toBe(true);
    expect(content('sub/b.txt')).toBe('new');
    expect(readdirSync(path('sub'))).toEqual(['b.txt']);
  });

  it('leaves other names of the same file alone', () => {
    linkSync(path('a.txt'), path('copy.txt'));
    replaceFile(path('a.txt'), NEW, OLD);
    expect([content('a.txt'), content('copy.txt')]).toEqual(['new', 'old']);
  });

  it('works with names as long as names can be', () => {
    const name = `${'报'.repeat(83)}.txt`;
    writeFileSync(path(name), OLD);
    expect(replaceFile(path(name), NEW, OLD)).toBe(true);
  });

  it('throws where the file has gone', () => {
    expect(() => replaceFile(path('gone.txt'), NEW, OLD)).toThrow('ENOENT');
  });
});

describe('writeAtomically', () => {
  it('makes a file, or takes the place of one', () => {
    writeAtomically(path('new.txt'), OLD);
    writeAtomically(path('new.txt'), NEW);
    expect(content('new.txt')).toBe('new');
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'new.txt', 'sub']);
  });

  it('leaves nothing behind where it fails', () => {
    mkdirSync(path('folder.txt'));
    expect(() => writeAtomically(path('folder.txt'), NEW)).toThrow();
    expect(() => writeAtomically(path('gone/new.txt'), NEW)).toThrow('ENOENT');
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'folder.txt', 'sub']);
  });
});
