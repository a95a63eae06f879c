import { Blobs } from '../files/blobs.ts';
import { Git } from '../files/git.ts';
import { type InputRequest, type Located, locate } from '../files/locate.ts';
import type { Location } from '../files/location.ts';
import { collect } from '../files/read-bytes.ts';
import type { Sources } from '../files/read-text.ts';
import type { Host } from '../host.ts';
import type { Threads } from '../threads/threads.ts';
import { doFile } from './do-file.ts';
import { type Done, passed } from './done.ts';
import type { Outcome, Work } from './outcome.ts';

/** What a run comes to, step by step in input order. */
export type Step = Outcome | Unmatched;

/** A directory or pattern that held no report. */
interface Unmatched {
  readonly kind: 'unmatched';
  readonly operand: string;
}

/** Does the work on every text of a request. */
export async function* outcomesOf(
  request: InputRequest,
  work: Work,
  host: Host,
  threads: Threads | null = null,
): AsyncGenerator<Step> {
  let matched = 0;
  for await (const done of allDone(request, work, host, threads)) {
    if (done.kind === 'operand-end') {
      if (matched + done.repeated === 0) yield { kind: 'unmatched', operand: done.operand };
      matched = 0;
    } else {
      if (done.kind !== 'skipped') matched++;
      yield done;
    }
  }
}

async function* allDone(
  request: InputRequest,
  work: Work,
  host: Host,
  threads: Threads | null,
): AsyncGenerator<Done> {
  const blobs = new Blobs(new Git(host));
  const sources: Sources = {
    readStdin: (limit) => collect(host.stdin, limit),
    readBlob: (id) => blobs.read(id),
  };
  const doHere = (file: Location): Promise<Outcome> => doFile(file, work, request.maxFileSize, sources);
  const located = locate(request, host);
  try {
    // What Git has is read by one process of its own, in this thread.
    if (threads === null || request.scope !== null)
      yield* doneHere(located, Number.POSITIVE_INFINITY, doHere);
    else yield* doneTogether(located, threads, request.maxFileSize, doHere);
  } finally {
    blobs.close();
  }
}

async function* doneTogether(
  located: AsyncGenerator<Located>,
  threads: Threads,
  maxFileSize: number,
  doHere: (file: Location) => Promise<Outcome>,
): AsyncGenerator<Done> {
  if (!(yield* doneHere(located, threads.alone, doHere))) return;
  // Few runs come to have several threads.
  const { doneInThreads } = await import('../threads/in-threads.ts');
  yield* doneInThreads(located, threads, maxFileSize, doHere);
}

/** Does at most so many files. Gives back whether there may be more. */
async function* doneHere(
  located: AsyncGenerator<Located>,
  most: number,
  doHere: (file: Location) => Promise<Outcome>,
): AsyncGenerator<Done, boolean> {
  for (let files = 0; files < most; ) {
    const { done, value } = await located.next();
    if (done) return false;
    if (value.kind === 'file') files++;
    yield value.kind === 'file' ? await doHere(value.file) : passed(value);
  }
  return true;
}
