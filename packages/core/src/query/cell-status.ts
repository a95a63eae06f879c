import { cellOf } from '../parse/report.ts';
import type { CheckedReport } from './checked-report.ts';

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
  const doubtful = doubtfulCells(checked);
  return report.cells.map(({ state }, index): CellStatus => {
    if (wrong.has(index)) return 'wrong';
    if (state !== 'number') return 'unread';
    return doubtful.has(index) ? 'doubtful' : 'sound';
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

/** The cells of broken identities whose cause is not known. */
function doubtfulCells({ report, evaluation, diagnoses }: CheckedReport): ReadonlySet<number> {
  const explained = new Set(diagnoses.flatMap(({ broken, suspects }) => (suspects.length > 0 ? broken : [])));
  const open = evaluation.identities.filter(
    ({ identity, state }) => state === 'broken' && !explained.has(report.form.identities.indexOf(identity)),
  );
  return new Set(open.flatMap(({ identity }) => [...identity.addends, ...identity.totals]));
}
