import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, posix, resolve, sep } from 'node:path';
import { type Problem, problemOf } from './problem.ts';

/** A text to read: `path` is shown, `absolute` is opened; standard input has no path to open. */
export interface Location {
  readonly path: string;
  readonly absolute: string | null;
}

/**
 * What an operand of the command line stands for. A file that is `named` is meant; a search (directory or pattern)
 * may come upon files that are no reports.
 */
export type Located =
  | { readonly kind: 'files'; readonly files: readonly Location[]; readonly named: boolean }
  | { readonly kind: 'problem'; readonly problem: Problem };

const STDIN = '-';
const REPORT_FILES = '**/*.{txt,md,nianbao,csv,tsv}';
const NEVER = ['**/node_modules/**'];

/** Finds the files of one operand: a file, a directory, a pattern, or `-` for standard input. */
export async function locate(operand: string, cwd: string, stdinFilename: string): Promise<Located> {
  if (operand === STDIN) return namedFile({ path: stdinFilename, absolute: null });
  const absolute = resolve(cwd, operand);
  try {
    if (!statSync(absolute).isDirectory()) return namedFile({ path: operand, absolute });
    // Fails where the directory may not be listed, which the search below would pass over in silence.
    readdirSync(absolute);
  } catch (error) {
    const pattern = await asPattern(operand);
    if (pattern === null) return { kind: 'problem', problem: problemOf(error) };
    return { kind: 'files', files: await search(pattern, '', cwd), named: false };
  }
  return { kind: 'files', files: await search(REPORT_FILES, operand, cwd), named: false };
}

/** Whether an operand means one file, there or not, and never several. */
export async function namesOneFile(operand: string, cwd: string): Promise<boolean> {
  if (operand === STDIN) return true;
  const stats = statSync(resolve(cwd, operand), { throwIfNoEntry: false });
  return stats === undefined ? (await asPattern(operand)) === null : !stats.isDirectory();
}

function namedFile(file: Location): Located {
  return { kind: 'files', files: [file], named: true };
}

/** The operand as a glob pattern, or null where it has nothing of one. */
async function asPattern(operand: string): Promise<string | null> {
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = sep === '\\' ? operand.replaceAll('\\', '/') : operand;
  return isDynamicPattern(pattern) ? pattern : null;
}

/** The files under `directory` that match, sorted by path. */
async function search(pattern: string, directory: string, cwd: string): Promise<Location[]> {
  const { glob } = await import('tinyglobby');
  const root = resolve(cwd, directory);
  const found = await glob(pattern, {
    cwd: root,
    ignore: NEVER,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  return found
    .sort(byCodeUnits)
    .map((name) => ({ path: shown(directory, name), absolute: resolve(root, name) }));
}

function shown(directory: string, name: string): string {
  return posix.join(sep === '\\' ? directory.replaceAll('\\', '/') : directory, name);
}

/** The same order on every machine, whatever its language. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
