import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, resolve } from 'node:path';
import type { Host } from '../host.ts';
import { readFileList } from './file-list.ts';
import { Git } from './git.ts';
import { filesInScope, type GitScope } from './git-scope.ts';
import { IgnoreFiles } from './ignore-files.ts';
import { byCodeUnits, type Location, mayBeReport } from './location.ts';
import { type Problem, problemOf } from './problem.ts';
import { withSlashes } from './slashes.ts';
import { type Found, walk } from './walk.ts';

/** Which texts a command works on. */
export interface InputRequest {
  /** Files, directories, patterns, `-` for standard input. */
  readonly operands: readonly string[];
  /** Where more operands are listed: a file, or `-` for standard input. */
  readonly fileList: string | null;
  /** Only those files among the operands that Git has something to say of. */
  readonly scope: GitScope | null;
  /** Whether a named file is treated as if it had been come upon: ignore files count for it, and it must be a report. */
  readonly forceExclude: boolean;
  /** Only these of the files, by their absolute paths: those that have changed while they are watched. */
  readonly among?: ReadonlySet<string>;
  /** What to call standard input. */
  readonly stdinFilename: string;
  /** In bytes. */
  readonly maxFileSize: number;
}

/** What a request comes to, in the order given and sorted within directories, each file once. */
export type Located =
  | { readonly kind: 'file'; readonly file: Location }
  | { readonly kind: 'problem'; readonly path: string; readonly named: boolean; readonly problem: Problem }
  /** All files of an operand have been given; how many of them an earlier operand had given already. */
  | { readonly kind: 'operand-end'; readonly operand: string; readonly repeated: number };

const STDIN = '-';
const NEVER = ['**/node_modules/**'];

/** Nothing is kept but the names of what was given, so that no file is given twice. */
export async function* locate(
  request: InputRequest,
  host: Pick<Host, 'cwd' | 'stdin' | 'env'>,
): AsyncGenerator<Located> {
  if (request.scope !== null) return yield* inScope(request.scope, request, host);
  const given = new Set<string>();
  for (const operand of request.operands) yield* once(operand, given, request, host.cwd);
  if (request.fileList === null) return;
  const list = await readFileList(request.fileList, host);
  if (list.kind === 'problem') yield { ...list, path: request.fileList, named: true };
  else for (const name of list.names) yield* once(name, given, request, host.cwd);
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

type OperandPart =
  | { readonly kind: 'file'; readonly file: OperandFile }
  | Extract<Found, { kind: 'problem' }>;

async function* once(
  operand: string,
  given: Set<string>,
  request: InputRequest,
  cwd: string,
): AsyncGenerator<Located> {
  let repeated = 0;
  for await (const part of filesOf(operand, request, cwd)) {
    if (part.kind === 'problem') {
      const named = part.path === operand;
      yield { ...part, named };
      // The operand itself could not be opened: that it held nothing is no further news.
      if (named) return;
    } else {
      const { real, ...file } = part.file;
      if (request.among?.has(file.absolute ?? '') === false) continue;
      if (given.has(real)) repeated++;
      else yield { kind: 'file', file };
      given.add(real);
    }
  }
  yield { kind: 'operand-end', operand, repeated };
}

/** The files of one operand: a file, a directory, a pattern, or `-` for standard input. */
async function* filesOf(
  operand: string,
  { stdinFilename, forceExclude }: InputRequest,
  cwd: string,
): AsyncGenerator<OperandPart> {
  const ignored = new IgnoreFiles();
  const absolute = resolve(cwd, operand);
  if (operand === STDIN) {
    yield { kind: 'file', file: { path: stdinFilename, absolute: null, named: true, real: STDIN } };
    return;
  }
  const kind = kindOf(absolute);
  if (kind === 'folder' || kind === 'file') {
    const leftOut = ignored.ignores(absolute, kind === 'folder');
    if (leftOut && forceExclude) return;
    if (kind === 'folder')
      // What is asked for by name is looked into, whatever is said of it above.
      yield* found(
        walk({ path: withSlashes(operand), absolute }, leftOut ? new IgnoreFiles(absolute) : ignored),
      );
    else
      yield { kind: 'file', file: { path: operand, absolute, named: !forceExclude, real: realOf(absolute) } };
    return;
  }
  const pattern = await asPattern(operand);
  if (pattern === null) yield { kind: 'problem', path: operand, problem: kind };
  else yield* matching(pattern, cwd, ignored);
}

function kindOf(absolute: string): 'folder' | 'file' | Problem {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return problemOf(error);
  }
}

/** The path behind all links; the path itself where that cannot be said. */
function realOf(path: string): string {
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

/** Files that may be reports, among the operands, that are staged or changed. None is nothing to complain of. */
async function* inScope(
  scope: GitScope,
  { operands }: InputRequest,
  host: Pick<Host, 'cwd' | 'env'>,
): AsyncGenerator<Located> {
  const cwd = realOf(host.cwd);
  const isMeant = await withinOperands(operands, cwd);
  const ignored = new IgnoreFiles();
  for (const { absolute, ...rest } of await filesInScope(scope, new Git(host))) {
    if (!mayBeReport(absolute) || !isMeant(absolute) || ignored.ignores(absolute)) continue;
    const path = withSlashes(relative(cwd, absolute));
    yield { kind: 'file', file: { ...rest, path, absolute, named: false } };
  }
}

async function withinOperands(operands: readonly string[], cwd: string): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const tests = operands.map((operand): ((path: string) => boolean) => {
    const absolute = realOf(resolve(cwd, operand));
    const folder = join(absolute, '/');
    const matches = picomatch(posix.join(withSlashes(operand)), { nocase: true });
    return (path) =>
      path === absolute || path.startsWith(folder) || matches(withSlashes(relative(cwd, path)));
  });
  return (path) => tests.some((test) => test(path));
}
