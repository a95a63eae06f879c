import { dirname, relative } from 'node:path';
import type { MatchesGlobs } from '@gouji/core';
import type { PicomatchOptions } from 'picomatch';
import { withSlashes } from '../files/slashes.ts';

type Test = (path: string) => boolean;

const OPTIONS: PicomatchOptions = { dot: true };

/** Whether a file is meant by globs of a configuration: they count from its folder, and `!` takes out. */
export async function globMatcher(): Promise<MatchesGlobs> {
  const { default: picomatch } = await import('picomatch');
  const compile = (globs: readonly string[]): Test => {
    const isTakenOut = (glob: string): boolean => glob.startsWith('!');
    const included = picomatch(
      globs.filter((glob) => !isTakenOut(glob)),
      OPTIONS,
    );
    const excluded = picomatch(
      globs.filter(isTakenOut).map((glob) => glob.slice(1)),
      OPTIONS,
    );
    return (path) => included(path) && !excluded(path);
  };
  const compiled = new Map<readonly string[], Test>();
  return (globs, filePath, source) => {
    const test = compiled.get(globs) ?? compile(globs);
    compiled.set(globs, test);
    return test(withSlashes(relative(dirname(source), filePath)));
  };
}
