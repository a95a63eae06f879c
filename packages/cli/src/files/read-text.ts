import { type Decoded, decode } from './decode.ts';
import type { Location } from './location.ts';
import { type Problem, problemOf } from './problem.ts';
import { type Bytes, readFileBytes } from './read-bytes.ts';

/** A text that was read, and the bytes it was. */
export interface TextInput extends Decoded, Location {
  readonly bytes: Buffer;
}

export interface ProblemInput {
  readonly kind: 'problem';
  readonly path: string;
  readonly named: boolean;
  readonly problem: Problem;
}

/** What texts are read from beside files. */
export interface Sources {
  readonly readStdin: (limit: number) => Promise<Bytes>;
  /** The content of a Git object. */
  readonly readBlob: (id: string) => Promise<Buffer>;
}

export async function readText(
  file: Location,
  limit: number,
  sources: Sources,
): Promise<TextInput | ProblemInput> {
  const problem = (what: Problem): ProblemInput => {
    return { kind: 'problem', path: file.path, named: file.named, problem: what };
  };
  try {
    const content = await bytesOf(file, limit, sources);
    if (content.kind === 'too-large') return problem({ kind: 'too-large', limit });
    const text = decode(content.bytes);
    return text.kind === 'text' ? { ...text, ...file, bytes: content.bytes } : problem(text);
  } catch (error) {
    return problem(problemOf(error));
  }
}

async function bytesOf(
  { absolute, blob }: Location,
  limit: number,
  { readStdin, readBlob }: Sources,
): Promise<Bytes> {
  if (absolute === null) return readStdin(limit);
  if (blob === undefined) return readFileBytes(absolute, limit);
  const bytes = await readBlob(blob);
  return bytes.length > limit ? { kind: 'too-large' } : { kind: 'bytes', bytes };
}
