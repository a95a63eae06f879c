import type { FormCell, RolledCell, RollUp, RollUpComparison } from '@gouji/core';
import type { CheckedFile, IdentityCounts, ReportFile } from './report-file.ts';

/** A unit's report in a roll-up. */
export interface UnitReport {
  readonly file: ReportFile;
  /** False where it is of another year than the roll-up. */
  readonly counted: boolean;
  readonly identities: IdentityCounts;
  /** Cells of the form that it gives no certain number for, so that they have no sum. */
  readonly unread: readonly FormCell[];
}

/** The reports of a government's units added up. */
export interface RolledUp {
  readonly organ: string | null;
  readonly year: number;
  /** In the order given; the roll-up names them by index. */
  readonly units: readonly UnitReport[];
  readonly rollUp: RollUp;
  /**
   * The consolidated report: the one to compare with, or the one that the sums make. Its findings are those about the
   * units as a whole.
   */
  readonly whole: CheckedFile;
  /** Null where there is no report to compare with. */
  readonly against: RollUpComparison | null;
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

/** What is wrong with a unit's own report; the sums cannot be better than it. */
export function isFaulty({ counted, identities, unread }: UnitReport): boolean {
  return counted && (identities.failed > 0 || unread.length > 0);
}

/** What is known only in part is no sum. */
export function sumOf({ sum, unverifiable }: RolledCell): number | null {
  return unverifiable.length === 0 ? sum : null;
}
