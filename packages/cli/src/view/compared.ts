import type { YearComparison } from '@gouji/core';
import type { CheckedFile, ReportFile } from './report-file.ts';

/** A report beside last year's of the same organ. */
export interface ComparedPair {
  readonly last: ReportFile;
  /** This year's, with the findings that come of the comparison. */
  readonly current: CheckedFile;
  readonly comparison: YearComparison;
}

/** Why a report was compared with none. */
export type UnpairedReason =
  /** It names no organ that could be read. */
  | 'no-organ'
  /** The other side has none of this organ. */
  | 'no-counterpart'
  /** Another report of the organ, on the same side, was compared. */
  | 'second-report';

export interface UnpairedReport {
  readonly file: ReportFile;
  readonly side: 'last' | 'current';
  readonly reason: UnpairedReason;
}

/** Last year's reports against this year's. */
export interface Compared {
  /** In the order of this year's reports. */
  readonly pairs: readonly ComparedPair[];
  readonly unpaired: readonly UnpairedReport[];
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}
