import { type FormCell, OUTCOME_TOTAL_ROW } from '../form/index.ts';
import type { Report } from '../parse/report.ts';
import { numberAt, sharedCells } from './tie.ts';

/**
 * Fewest numbers other than 0 that must agree: an office with one request a year may well have the same one next year.
 * Totals, which follow from the others, and what has been in force all along are not counted.
 */
const FEWEST = 3;

export interface SameNumbers {
  /** How many cells agree, zeros included. */
  readonly cells: number;
  /** How many of them are not 0. */
  readonly nonzero: number;
}

/**
 * Whether two reports state the same numbers in every cell they share, and lack the same ones; null where they do not,
 * or state hardly any.
 */
export function sameNumbers(last: Report, current: Report): SameNumbers | null {
  let cells = 0;
  let nonzero = 0;
  let telling = 0;
  for (const id of sharedCells(last.form, current.form)) {
    const now = numberAt(current, id);
    if (now !== numberAt(last, id)) return null;
    if (now === null) continue;
    cells++;
    if (now === 0) continue;
    nonzero++;
    const index = current.form.cellIndex(id);
    const cell = index === undefined ? undefined : current.form.cells[index];
    if (cell !== undefined && isTelling(cell)) telling++;
  }
  return telling >= FEWEST ? { cells, nonzero } : null;
}

function isTelling({ total, row, column }: FormCell): boolean {
  return !total && row.id !== OUTCOME_TOTAL_ROW && column.id !== 'in-force';
}
