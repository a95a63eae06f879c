import type { Host } from '../host.ts';
import { type Decoded, decode } from './decode.ts';
import { type Location, locate } from './locate.ts';
import { type Problem, problemOf } from './problem.ts';
import { collect, readFileBytes } from './read-bytes.ts';

/** Which texts a command works on. */
export interface InputRequest {
  /** Files, directories, patterns, `-` for standard input. */
  readonly operands: readonly string[];
  /** What to call standard input. */
  readonly stdinFilename: string;
  /** In bytes. */
  readonly maxFileSize: number;
}

export interface TextInput extends Decoded {
  readonly path: string;
  /** Named on the command line, not come upon in a directory. */
  readonly named: boolean;
}

interface ProblemInput {
  readonly kind: 'problem';
  readonly path: string;
  readonly named: boolean;
  readonly problem: Problem;
}

/** All files of an operand have been given. Does not follow where the operand itself was the problem. */
interface OperandEnd {
  readonly kind: 'operand-end';
  readonly operand: string;
  /** How many of its files an earlier operand had given already. */
  readonly repeated: number;
}

export type Input = TextInput | ProblemInput | OperandEnd;

/**
 * The texts of a request one at a time, in the order given and sorted within directories, each file once.
 * No text is kept: memory does not grow with the size of what has been read.
 */
export async function* readInputs(
  request: InputRequest,
  host: Pick<Host, 'cwd' | 'stdin'>,
): AsyncGenerator<Input> {
  const seen = new Set<string | null>();
  for (const operand of request.operands) {
    const located = await locate(operand, host.cwd, request.stdinFilename);
    if (located.kind === 'problem') {
      yield { kind: 'problem', path: operand, named: true, problem: located.problem };
      continue;
    }
    let repeated = 0;
    for (const file of located.files) {
      if (seen.has(file.absolute)) repeated++;
      else
        yield {
          ...(await read(file, request.maxFileSize, host.stdin)),
          path: file.path,
          named: located.named,
        };
      seen.add(file.absolute);
    }
    yield { kind: 'operand-end', operand, repeated };
  }
}

type Content = Decoded | { readonly kind: 'problem'; readonly problem: Problem };

async function read({ absolute }: Location, limit: number, stdin: Host['stdin']): Promise<Content> {
  try {
    const content = absolute === null ? await collect(stdin, limit) : await readFileBytes(absolute, limit);
    if (content.kind === 'too-large') return { kind: 'problem', problem: { kind: 'too-large', limit } };
    const text = decode(content.bytes);
    return text.kind === 'text' ? text : { kind: 'problem', problem: text };
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error) };
  }
}
