import type { Change } from './ledger.ts';

/** Broken identities with one cause. */
export interface Diagnosis {
  /** Indexes of the identities explained, in the order of the form; never empty. */
  readonly broken: readonly number[];
  /** The cells to change, in reading order; empty where the cause is not certain. */
  readonly suspects: readonly Change[];
}
