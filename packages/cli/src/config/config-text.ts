import { decode } from '../files/decode.ts';
import { type Problem, problemOf } from '../files/problem.ts';
import { readFileBytes } from '../files/read-bytes.ts';

const MOST_BYTES = 1_000_000;

/** The text of a configuration, in whatever encoding an editor wrote it. */
export async function readConfigText(path: string): Promise<string | Problem> {
  try {
    const content = await readFileBytes(path, MOST_BYTES);
    if (content.kind === 'too-large') return { kind: 'too-large', limit: MOST_BYTES };
    const text = decode(content.bytes);
    return text.kind === 'text' ? text.text : text;
  } catch (error) {
    return problemOf(error);
  }
}
