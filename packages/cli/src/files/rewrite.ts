import { encodeLike } from './encode.ts';
import { type Problem, problemOf } from './problem.ts';
import type { TextInput } from './read-text.ts';
import { replaceFile } from './replace-file.ts';

/** Why a changed text was not written, as data. */
export type Unwritten =
  /** Its bytes are damaged, or cannot be written as they were: something would be lost. */
  | { readonly kind: 'lossy' }
  /** Somebody else has changed the file since it was read. */
  | { readonly kind: 'changed' }
  /** What is staged of it is not what is in the file. */
  | { readonly kind: 'unstaged' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What became of a changed text. */
export interface Rewritten {
  /** Null where it was written. */
  readonly unwritten: Unwritten | null;
  /** What standard input has become: changed, or as it was where it may not be changed. */
  readonly stdin?: Uint8Array;
}

/** The bytes that a text's new version comes to in its encoding, or why it must not be changed. */
async function bytesAfter(input: TextInput, text: string): Promise<Buffer | Unwritten> {
  if (input.blob !== undefined) return { kind: 'unstaged' };
  return (await encodeLike(input, text)) ?? { kind: 'lossy' };
}

/** Why a text's new version could not be written; null where it could. */
export async function whyUnwritable(input: TextInput, text: string): Promise<Unwritten | null> {
  const bytes = await bytesAfter(input, text);
  return Buffer.isBuffer(bytes) ? null : bytes;
}

/** Writes the new version of a text to where the old one came from. */
export async function rewrite(input: TextInput, text: string): Promise<Rewritten> {
  const bytes = await bytesAfter(input, text);
  if (input.absolute === null)
    return Buffer.isBuffer(bytes)
      ? { unwritten: null, stdin: bytes }
      : { unwritten: bytes, stdin: input.bytes };
  return { unwritten: Buffer.isBuffer(bytes) ? replace(input.absolute, bytes, input.bytes) : bytes };
}

function replace(absolute: string, bytes: Buffer, expected: Buffer): Unwritten | null {
  try {
    return replaceFile(absolute, bytes, expected) ? null : { kind: 'changed' };
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error) };
  }
}
