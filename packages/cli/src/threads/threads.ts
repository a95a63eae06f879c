import { availableParallelism } from 'node:os';
import type { Host } from '../host.ts';
import type { Task } from '../jobs/task.ts';
import type { Timings } from '../stats/meter.ts';

/**
 * Measured: fewer files are done before another thread has started and warmed up; where there are only two processors,
 * the other one is busy until then, compiling for the first thread.
 */
const ALONE = 300;
const ALONE_ON_TWO = 4000;
/** More threads would wait for the one that writes. */
const MOST_UNASKED = 8;

/** Several threads for one run. */
export class Threads {
  /** This one among them. */
  readonly count: number;
  /** So many files are done before the others are started: few files are done sooner without them. */
  readonly alone: number;
  /** What the others run. */
  readonly script: URL;
  readonly task: Task;
  /** What the work of the others has cost; known at the end, and where it is measured. */
  timings: readonly Timings[] = [];

  private constructor(count: number, alone: number, script: URL, task: Task) {
    this.count = count;
    this.alone = alone;
    this.script = script;
    this.task = task;
  }

  /** Null where one thread is all there shall be. */
  static for(task: Task, { worker }: Pick<Host, 'worker'>): Threads | null {
    const { threads } = task.request;
    const processors = availableParallelism();
    const count = threads ?? Math.min(processors, MOST_UNASKED);
    if (worker === undefined || count < 2) return null;
    const alone = processors > 2 ? ALONE : ALONE_ON_TWO;
    return new Threads(count, threads === null ? alone : 0, worker, task);
  }
}
