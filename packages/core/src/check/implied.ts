import type { Report } from '../parse/report.ts';
import { countAt } from './evaluate.ts';

/**
 * What a cell without a number would have to say by each identity whose other cells can all be read: one value where
 * they agree, several where they contradict each other, none where no identity tells. May be negative.
 */
export function impliedValues(report: Report, cell: number): ReadonlySet<number> {
  const values = new Set<number>();
  for (const index of report.form.identitiesOfCell[cell] ?? []) {
    const identity = report.form.identities[index];
    if (identity === undefined) continue;
    const addends = sumOfOthers(report, identity.addends, cell);
    const totals = sumOfOthers(report, identity.totals, cell);
    if (addends === null || totals === null) continue;
    values.add(identity.totals.includes(cell) ? addends - totals : totals - addends);
  }
  return values;
}

/** The only value that all identities agree on and that a count can have; null where there is none. */
export function impliedCount(report: Report, cell: number): number | null {
  const [only, second] = impliedValues(report, cell);
  return only === undefined || second !== undefined || only < 0 ? null : only;
}

function sumOfOthers(report: Report, cells: readonly number[], except: number): number | null {
  let sum = 0;
  for (const cell of cells) {
    if (cell === except) continue;
    const value = countAt(report, cell);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
