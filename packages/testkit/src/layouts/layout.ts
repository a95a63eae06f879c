import type { Grid, GridCell } from '../grid/grid.ts';
import type { LayoutId } from '../options.ts';
import type { Writer } from '../writer.ts';

/** Writes one table. Begins at the start of a line and leaves the writer at the start of a line (L9: see there). */
export type TableLayout = (writer: Writer, grid: Grid) => void;

export type TableLayouts = Readonly<Record<LayoutId, TableLayout>>;

/** Writes a cell with what stands unseen around it; `text` overrides how its text is printed. */
export function writeCell(writer: Writer, cell: GridCell, text = cell.text): void {
  writer.write(cell.before).cell(cell, text).write(cell.after);
}

/** The text of a cell on one line. */
export function oneLine(text: string, joint: string): string {
  return text.replaceAll('\n', joint);
}
