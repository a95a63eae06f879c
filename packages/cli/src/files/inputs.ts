import type { Host } from '../host.ts';
import { Blobs } from './blobs.ts';
import { Git } from './git.ts';
import { type InputRequest, type Located, locate } from './locate.ts';
import { collect } from './read-bytes.ts';
import { type ProblemInput, readText, type Sources, type TextInput } from './read-text.ts';

export type Input = TextInput | ProblemInput | Extract<Located, { kind: 'operand-end' }>;

/** The texts of a request one at a time. None is kept: memory does not grow with the size of what has been read. */
export async function* readInputs(
  request: InputRequest,
  host: Pick<Host, 'cwd' | 'stdin' | 'env'>,
): AsyncGenerator<Input> {
  const blobs = new Blobs(new Git(host));
  const sources: Sources = {
    readStdin: (limit) => collect(host.stdin, limit),
    readBlob: (id) => blobs.read(id),
  };
  try {
    for await (const located of locate(request, host)) {
      if (located.kind !== 'file') yield located;
      else yield await readText(located.file, request.maxFileSize, sources);
    }
  } finally {
    blobs.close();
  }
}
