import type { Location } from '../files/location.ts';
import type { Outcome } from '../jobs/outcome.ts';
import type { Task } from '../jobs/task.ts';

/** What a thread is told when it is started. */
export interface Orders {
  readonly task: Task;
  /** Larger files are not read; in bytes. */
  readonly maxFileSize: number;
}

/** Files to be done one after the other; a thread answers each batch with as many outcomes, in the same order. */
export type Batch = readonly Location[];
export type BatchOutcomes = readonly Outcome[];
