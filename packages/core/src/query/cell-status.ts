import { cellOf } from '../parse/report.ts';
import type { CheckedReport } from './checked-report.ts';
import { identitiesOfCell } from './identities.ts';

/**
 * How far a cell can be trusted:
 * - `wrong`: an error is found in this very cell, or the cell is what a broken sum comes down to;
 * - `doubtful`: it takes part in a sum that does not hold, and which cell is to blame is not known;
 * - `unread`: no number could be read here;
 * - `sound`: none of these.
 */
export type CellStatus = 'sound' | 'wrong' | 'doubtful' | 'unread';

/** The status of every cell of the report, in the order of `report.cells`. */
export function cellStatuses(checked: CheckedReport): readonly CellStatus[] {
  const { report } = checked;
  const wrong = wrongCells(checked);
  return report.cells.map(({ state }, index): CellStatus => {
    if (wrong.has(index)) return 'wrong';
    if (state !== 'number') return 'unread';
    return isUnexplained(checked, index) ? 'doubtful' : 'sound';
  });
}

/** The indexes of cells that are found fault with; for a sum those that it would take to mend it. */
export function wrongCells({ report, findings }: CheckedReport): ReadonlySet<number> {
  const wrong = new Set<number>();
  for (const { severity, suspects, identities, difference, cells, start, end } of findings) {
    // A broken sum is one however severe people hold it to be.
    const isSum = identities !== undefined && difference !== undefined;
    if (suspects === undefined && severity !== 'error' && !isSum) continue;
    for (const id of suspects?.map(({ cell }) => cell) ?? cells) {
      const cell = cellOf(report, id);
      if (cell === undefined || cell.state === 'missing') continue;
      if (suspects !== undefined || (cell.start === start && cell.end === end)) wrong.add(cell.cell.index);
    }
  }
  return wrong;
}

/** Whether a cell takes part in a broken identity whose cause is not known. */
function isUnexplained(checked: CheckedReport, cell: number): boolean {
  if (checked.evaluation.failed === 0) return false;
  const explained = new Set(
    checked.diagnoses.filter(({ suspects }) => suspects.length > 0).flatMap(({ broken }) => broken),
  );
  const { identities } = checked.report.form;
  return identitiesOfCell(checked, cell).some(
    ({ state, identity }) => state === 'broken' && !explained.has(identities.indexOf(identity)),
  );
}
