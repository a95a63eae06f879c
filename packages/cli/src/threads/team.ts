import { Worker } from 'node:worker_threads';
import type { Outcome } from '../jobs/outcome.ts';
import type { Timings } from '../stats/meter.ts';
import type { Answer, Batch, Orders } from './protocol.ts';

/** A thread with its next batch at hand need not wait while its last one is looked at here. */
const BATCHES_AHEAD = 2;

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that do the work of a run beside this one. Close it when done. */
export class Team {
  readonly #members: readonly Member[];

  /** @param script what each thread runs */
  constructor(size: number, script: URL, orders: Orders) {
    this.#members = Array.from(
      { length: size },
      () => new Member(new Worker(script, { workerData: orders })),
    );
  }

  /** Whether some thread would begin with another batch soon. */
  get hasRoom(): boolean {
    return this.#idlest().load < BATCHES_AHEAD;
  }

  /** What the work of each has cost so far, where that is measured. */
  get timings(): readonly Timings[] {
    return this.#members.flatMap(({ timings }) => timings ?? []);
  }

  do(batch: Batch): Promise<readonly Outcome[]> {
    return this.#idlest().do(batch);
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.end()));
  }

  #idlest(): Member {
    return this.#members.reduce((best, member) => (member.load < best.load ? member : best));
  }
}

class Member {
  timings: Timings | null = null;
  readonly #worker: Worker;
  /** For answers, which come in the order of the batches. */
  readonly #waiting: Waiting[] = [];

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', ({ outcomes, timings }: Answer) => {
      this.timings = timings;
      this.#waiting.shift()?.resolve(outcomes);
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`a thread has ended (${code})`)));
  }

  /** How many batches it has not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  do(batch: Batch): Promise<readonly Outcome[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
