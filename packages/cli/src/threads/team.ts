import { Worker } from 'node:worker_threads';
import type { Batch, BatchOutcomes, Orders } from './protocol.ts';

/** A thread with its next batch at hand need not wait while its last one is looked at here. */
const BATCHES_AHEAD = 2;

interface Waiting {
  readonly resolve: (outcomes: BatchOutcomes) => void;
  readonly reject: (error: Error) => void;
}

interface Member {
  readonly worker: Worker;
  /** For its answers, which come in the order of the batches. */
  readonly waiting: Waiting[];
}

/** Threads that do the work of a run beside this one. Close it when done. */
export class Team {
  readonly #members: readonly Member[];

  /** @param script what each thread runs */
  constructor(size: number, script: URL, orders: Orders) {
    this.#members = Array.from({ length: size }, () => startMember(script, orders));
  }

  /** Whether some thread would begin with another batch soon. */
  get hasRoom(): boolean {
    return this.#idlest().waiting.length < BATCHES_AHEAD;
  }

  do(batch: Batch): Promise<BatchOutcomes> {
    const { worker, waiting } = this.#idlest();
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(batch);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
  }

  #idlest(): Member {
    return this.#members.reduce((best, member) => {
      return member.waiting.length < best.waiting.length ? member : best;
    });
  }
}

function startMember(script: URL, orders: Orders): Member {
  const worker = new Worker(script, { workerData: orders });
  const waiting: Waiting[] = [];
  worker.on('message', (outcomes: BatchOutcomes) => waiting.shift()?.resolve(outcomes));
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a thread has ended (${code})`)));
  return { worker, waiting };
}
