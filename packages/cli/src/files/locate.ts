import { join, posix, relative, resolve } from 'node:path';
import type { Host } from '../host.ts';
import { readFileList } from './file-list.ts';
import { Git } from './git.ts';
import { filesInScope, type GitScope } from './git-scope.ts';
import { IgnoreFiles } from './ignore-files.ts';
import { type Location, mayBeReport } from './location.ts';
import { filesOf, type OperandRules, realOf } from './operand.ts';
import type { Problem } from './problem.ts';
import { withSlashes } from './slashes.ts';

/** Which texts a command works on. */
export interface InputRequest extends OperandRules {
  /** Files, directories, patterns, `-` for standard input. */
  readonly operands: readonly string[];
  /** Where more operands are listed: a file, or `-` for standard input. */
  readonly fileList: string | null;
  /** Only those files among the operands that Git has something to say of. */
  readonly scope: GitScope | null;
  /** Only these of the files, by their absolute paths: those that have changed while they are watched. */
  readonly among?: ReadonlySet<string>;
  /** In bytes. */
  readonly maxFileSize: number;
}

/** What a request comes to, in the order given and sorted within directories, each file once. */
export type Located =
  | { readonly kind: 'file'; readonly file: Location }
  | { readonly kind: 'problem'; readonly path: string; readonly named: boolean; readonly problem: Problem }
  /** All files of an operand have been given; how many of them an earlier operand had given already. */
  | { readonly kind: 'operand-end'; readonly operand: string; readonly repeated: number };

/** Nothing is kept but the names of what was given, so that no file is given twice. */
export async function* locate(
  request: InputRequest,
  host: Pick<Host, 'cwd' | 'stdin' | 'env'>,
): AsyncGenerator<Located> {
  if (request.scope !== null) return yield* inScope(request.scope, request, host);
  const run = { given: new Set<string>(), ignored: new IgnoreFiles(), cwd: host.cwd };
  for (const operand of request.operands) yield* once(operand, request, run);
  if (request.fileList === null) return;
  const list = await readFileList(request.fileList, host);
  if (list.kind === 'problem') yield { ...list, path: request.fileList, named: true };
  else for (const name of list.names) yield* once(name, request, run);
}

interface Run {
  /** Where files really are that have been given. */
  readonly given: Set<string>;
  readonly ignored: IgnoreFiles;
  readonly cwd: string;
}

async function* once(
  operand: string,
  request: InputRequest,
  { given, ignored, cwd }: Run,
): AsyncGenerator<Located> {
  let repeated = 0;
  for await (const part of filesOf(operand, request, ignored, cwd)) {
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
