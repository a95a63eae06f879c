import {
  blankReport,
  compareRollUp,
  evaluate,
  type FormCell,
  type RollUp,
  type RollUpComparison,
  rollUp,
} from '@gouji/core';
import type { ReportFile } from '../view/report-file.ts';
import { sumOf, type UnitReport } from '../view/rolled-up.ts';
import { isOfYear, type RollUpTerms } from './roll-up-terms.ts';

/** Sums, and how a consolidated report compares with them; null where there is none. */
export interface Added {
  readonly rollUp: RollUp;
  readonly against: RollUpComparison | null;
}

/** Adds up the reports of the year. */
export function addUp(files: readonly ReportFile[], whole: ReportFile | null, terms: RollUpTerms): Added {
  const reports = files.map(({ report }) => report);
  if (whole !== null) {
    const against = compareRollUp(reports, whole.report);
    return { rollUp: against.rollUp, against };
  }
  const ofYear = files.flatMap((file, index) => (isOfYear(file, terms.year) ? [index] : []));
  return { rollUp: rollUp(reports, terms.form, ofYear), against: null };
}

/** The consolidated report that the sums make. A cell that has no sum is blank. */
export function consolidatedText(
  { form, cells }: RollUp,
  { organ, year }: RollUpTerms,
  title: string | null,
): string {
  const value = ({ index }: FormCell): number | undefined => sumOf(cells[index]!) ?? undefined;
  return blankReport(form, organ ?? '', year, { value, ...(title !== null && { title }) });
}

/** What became of each report in a roll-up. */
export function unitReports(files: readonly ReportFile[], { groups, cells }: RollUp): readonly UnitReport[] {
  const counted = new Set(groups.flat());
  const unread = new Map<number, FormCell[]>();
  for (const { cell, unverifiable } of cells)
    for (const unit of unverifiable) unread.set(unit, [...(unread.get(unit) ?? []), cell]);
  return files.map((file, index) => {
    const { evaluated, failed, unverifiable, allZero } = evaluate(file.report);
    return {
      file,
      counted: counted.has(index),
      identities: { evaluated, failed, unverifiable, allZero },
      unread: unread.get(index) ?? [],
    };
  });
}
