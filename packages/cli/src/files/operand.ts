import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, posix, resolve } from 'node:path';
import { IgnoreFiles } from './ignore-files.ts';
import { byCodeUnits, type Location } from './location.ts';
import { type Problem, problemOf } from './problem.ts';
import { withSlashes } from './slashes.ts';
import { type Found, walk } from './walk.ts';

const STDIN = '-';
const NEVER = ['**/node_modules/**'];

/** What operands are taken for. */
export interface OperandRules {
  /** What to call standard input. */
  readonly stdinFilename: string;
  /** Whether a named file is treated as if it had been come upon: ignore files count for it, and it must be a report. */
  readonly forceExclude: boolean;
}

/** Whether an operand means one file, there or not, and never several. */
export async function namesOneFile(operand: string, cwd: string): Promise<boolean> {
  if (operand === STDIN) return true;
  const stats = statSync(resolve(cwd, operand), { throwIfNoEntry: false });
  return stats === undefined ? (await asPattern(operand)) === null : !stats.isDirectory();
}

interface OperandFile extends Location {
  /** Where it really is, behind all links. */
  readonly real: string;
}

export type OperandPart =
  | { readonly kind: 'file'; readonly file: OperandFile }
  | Extract<Found, { kind: 'problem' }>;

/** The files of one operand: a file, a directory, a pattern, or `-` for standard input. */
export async function* filesOf(
  operand: string,
  { stdinFilename, forceExclude }: OperandRules,
  ignored: IgnoreFiles,
  cwd: string,
): AsyncGenerator<OperandPart> {
  if (operand === STDIN) {
    yield { kind: 'file', file: { path: stdinFilename, absolute: null, named: true, real: STDIN } };
    return;
  }
  const absolute = resolve(cwd, operand);
  const kind = kindOf(absolute);
  if (kind === 'file') {
    if (forceExclude && ignored.ignores(absolute)) return;
    yield { kind: 'file', file: { path: operand, absolute, named: !forceExclude, real: realOf(absolute) } };
  } else if (kind === 'folder') {
    const leftOut = ignored.ignores(absolute, true);
    if (forceExclude && leftOut) return;
    // What is asked for by name is looked into, whatever is said of it above.
    const within = leftOut ? new IgnoreFiles(absolute) : ignored;
    yield* found(walk({ path: withSlashes(operand), absolute }, within));
  } else {
    const pattern = await asPattern(operand);
    if (pattern === null) yield { kind: 'problem', path: operand, problem: kind };
    else yield* matching(pattern, cwd, ignored);
  }
}

function kindOf(absolute: string): 'folder' | 'file' | Problem {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return problemOf(error);
  }
}

/** The path behind all links; the path itself where that cannot be said. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function* found(entries: Iterable<Found>): Generator<OperandPart> {
  for (const entry of entries) {
    if (entry.kind === 'problem') yield entry;
    else {
      const { path, absolute, real } = entry;
      yield { kind: 'file', file: { path, absolute, real, named: false } };
    }
  }
}

/** The operand as a glob pattern, or null where it has nothing of one. */
async function asPattern(operand: string): Promise<string | null> {
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = withSlashes(operand);
  return isDynamicPattern(pattern) ? pattern : null;
}

async function* matching(pattern: string, cwd: string, ignored: IgnoreFiles): AsyncGenerator<OperandPart> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, {
    cwd,
    ignore: NEVER,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  for (const name of paths.sort(byCodeUnits)) {
    const absolute = resolve(cwd, name);
    if (ignored.ignores(absolute)) continue;
    const path = posix.join(name);
    yield { kind: 'file', file: { path, absolute, named: false, real: realOf(absolute) } };
  }
}
