import type { CellId, Form } from '../form/index.ts';
import type { Report } from '../parse/report.ts';

/** A cell of one report that follows from cells of others. */
export interface Tie {
  /** The cell that states it, in the form of the later or larger report. */
  readonly cell: CellId;
  /** `unverifiable`: a number on either side is missing or cannot be read. */
  readonly state: 'holds' | 'broken' | 'unverifiable';
  /** What follows from the other report; meaningless (0) where unverifiable. */
  readonly computed: number;
  /** What the cell says; meaningless (0) where unverifiable. */
  readonly stated: number;
}

/** The tie of a cell to a number; null stands for one that could not be read. */
export function tie(cell: CellId, computed: number | null, stated: number | null): Tie {
  if (computed === null || stated === null) return { cell, state: 'unverifiable', computed: 0, stated: 0 };
  return { cell, state: computed === stated ? 'holds' : 'broken', computed, stated };
}

/** The number a report states in a cell; null where there is none or its form lacks the cell. */
export function numberAt(report: Report, id: CellId): number | null {
  const index = report.form.cellIndex(id);
  return index === undefined ? null : (report.cells[index]?.value ?? null);
}

/** The integer a report states in a cell; a fraction in a count cell is no number to reckon with. */
export function countAt(report: Report, id: CellId): number | null {
  const value = numberAt(report, id);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

/** The cells that two forms have in common, by id, in the order of the second. */
export function sharedCells(a: Form, b: Form): readonly CellId[] {
  const ids = b.cells.map(({ id }) => id);
  return a === b ? ids : ids.filter((id) => a.cellIndex(id) !== undefined);
}
