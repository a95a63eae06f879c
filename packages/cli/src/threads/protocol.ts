import type { Location } from '../files/location.ts';
import type { Outcome } from '../jobs/outcome.ts';
import type { Task } from '../jobs/task.ts';
import type { Timings } from '../stats/meter.ts';

/** What a thread is told when it is started. */
export interface Orders {
  readonly task: Task;
  /** Larger files are not read; in bytes. */
  readonly maxFileSize: number;
}

/** Files to be done one after the other. */
export type Batch = readonly Location[];

/** As many outcomes as the batch had files, in the same order. */
export interface Answer {
  readonly outcomes: readonly Outcome[];
  /** What the thread's work has cost so far, where that is measured. */
  readonly timings: Timings | null;
}
