import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { decode } from './decode.ts';
import { type Problem, problemOf } from './problem.ts';
import { collect, readFileBytes } from './read-bytes.ts';

export type FileList =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A list of a million paths is smaller. */
const MOST_BYTES = 200_000_000;

/**
 * The names in a list of files, one a line, or separated by NUL as `find -print0` and `git ls-files -z` give them.
 *
 * @param source a file, or `-` for standard input
 */
export async function readFileList(
  source: string,
  { cwd, stdin }: Pick<Host, 'cwd' | 'stdin'>,
): Promise<FileList> {
  try {
    const content = await (source === '-'
      ? collect(stdin, MOST_BYTES)
      : readFileBytes(resolve(cwd, source), MOST_BYTES));
    if (content.kind === 'too-large')
      return { kind: 'problem', problem: { kind: 'too-large', limit: MOST_BYTES } };
    if (content.bytes.includes(0)) return { kind: 'names', names: namesIn(content.bytes.toString(), /\0/u) };
    const text = decode(content.bytes);
    if (text.kind !== 'text') return { kind: 'problem', problem: text };
    return { kind: 'names', names: namesIn(text.text, /\r?\n/u) };
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error) };
  }
}

function namesIn(text: string, separator: RegExp): readonly string[] {
  return text.split(separator).filter((name) => name !== '');
}
