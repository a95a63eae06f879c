import type { MessagePort } from 'node:worker_threads';
import { doFile } from '../jobs/do-file.ts';
import type { Outcome, Piece } from '../jobs/outcome.ts';
import { workOf } from '../jobs/task.ts';
import type { Answer, Batch, Orders } from './protocol.ts';

/** Does batches of files as they come. This thread has no standard input, and nothing is read out of Git in it. */
export function serve({ task, maxFileSize }: Orders, port: MessagePort): void {
  const beginning = workOf(task);
  const refuse = (): never => {
    throw new Error('threads are given plain files only');
  };
  const sources = { readStdin: refuse, readBlob: refuse };
  const answer = async (batch: Batch): Promise<void> => {
    const work = await beginning;
    const outcomes: Outcome[] = [];
    for (const file of batch) outcomes.push(await doFile(file, work, maxFileSize, sources));
    const { sent, buffers } = encoded(outcomes);
    const reply: Answer = { outcomes: sent, timings: work.meter?.timings ?? null };
    port.postMessage(reply, buffers);
  };
  // One after the other: whoever asks takes the answers for those of the batches in turn.
  let last = Promise.resolve();
  port.on('message', (batch: Batch) => {
    last = last.then(() => answer(batch));
  });
}

/** The outcomes with their pieces as bytes in buffers that change hands: text would be copied, and encoded over there. */
function encoded(outcomes: readonly Outcome[]): { sent: Outcome[]; buffers: ArrayBuffer[] } {
  const encoder = new TextEncoder();
  const buffers: ArrayBuffer[] = [];
  const bytesOf = (piece: Piece): Piece => {
    if (typeof piece !== 'string' || piece === '') return piece;
    const bytes = encoder.encode(piece);
    buffers.push(bytes.buffer);
    return bytes;
  };
  const sent = outcomes.map((outcome) =>
    outcome.kind === 'report' ? { ...outcome, pieces: outcome.pieces.map(bytesOf) } : outcome,
  );
  return { sent, buffers };
}
