import type { CellId } from '../form/index.ts';
import type { Report } from '../parse/report.ts';

/** A cell and where it stands in the text; null where the report lacks it. */
export interface PlacedCell {
  readonly cell: CellId;
  readonly start: number | null;
  readonly end: number | null;
}

export function placesOfCells(report: Report, cells: readonly number[]): readonly PlacedCell[] {
  return cells.flatMap((index): PlacedCell[] => {
    const cell = report.cells[index];
    if (cell === undefined) return [];
    const { start, end, state } = cell;
    const lacks = state === 'missing';
    return [{ cell: cell.cell.id, start: lacks ? null : start, end: lacks ? null : end }];
  });
}
