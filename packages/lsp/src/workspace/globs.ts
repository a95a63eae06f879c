import type { MatchesGlobs } from '@gouji/core';
import picomatch from 'picomatch';
import type { FileSystem } from '../runtime/runtime.ts';
import { folderOf, relativePath, resolveIn } from './uris.ts';

type Test = (path: string) => boolean;

/** Whether a file is meant by globs of a configuration: they count from its folder, and `!` takes out. */
export function globMatcher(): MatchesGlobs {
  const compiled = new Map<readonly string[], Test>();
  return (globs, filePath, source) => {
    const test = compiled.get(globs) ?? compile(globs);
    compiled.set(globs, test);
    const path = relativePath(folderOf(source), filePath);
    return path !== null && test(path);
  };
}

/** The files that globs mean, which count from a folder; sorted. */
export async function filesMatching(
  globs: readonly string[],
  folder: string,
  files: FileSystem,
): Promise<readonly string[]> {
  const test = compile(globs);
  const found = new Set<string>();
  for (const glob of globs.filter((each) => !isTakenOut(each))) {
    const { base, glob: pattern } = picomatch.scan(glob);
    const start = resolveIn(folder, base === '' ? '.' : base);
    if (pattern === '') found.add(start);
    else for await (const uri of files.list(start)) if (test(relativePath(folder, uri) ?? '')) found.add(uri);
  }
  return [...found].sort();
}

function compile(globs: readonly string[]): Test {
  const included = picomatch(
    globs.filter((glob) => !isTakenOut(glob)),
    { dot: true },
  );
  const excluded = picomatch(
    globs.filter(isTakenOut).map((glob) => glob.slice(1)),
    { dot: true },
  );
  return (path) => included(path) && !excluded(path);
}

function isTakenOut(glob: string): boolean {
  return glob.startsWith('!');
}
