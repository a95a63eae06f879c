import { type GridRow, type Slot, slotsOf } from '../grid/grid.ts';
import type { Writer } from '../writer.ts';
import { oneLine, type TableLayout, writeCell } from './layout.ts';

/**
 * L4: html-to-text with one cell a line. `after`: a pipe alone begins a row, each cell is followed by one. `before`:
 * each cell follows a pipe, a pipe alone ends the row. Merged cells are a run of pipes, in place (`empty`) or all of
 * them at the end of the row (`missing`).
 */
export const pipeLines: TableLayout = (writer, grid) => {
  const { pipes } = writer.options;
  const joint = writer.rng.bool(0.7) ? ' ' : '\n';
  const slots = slotsOf(grid.rows, grid.width);
  grid.rows.forEach((row, y) => {
    if (pipes === 'after') writer.write('|\n');
    writeRow(writer, row, slots[y] ?? [], joint);
    if (pipes === 'before') writer.write('|\n');
  });
};

function writeRow(writer: Writer, row: GridRow, slots: readonly (Slot | null)[], joint: string): void {
  const { pipes, mergedRight, mergedDown } = writer.options;
  let run = 0;
  let kept = 0;
  const flush = (count: number): void => {
    if (count > 0) writer.write(`${'|'.repeat(count)}\n`);
  };
  for (const slot of slots) {
    if (slot === null) continue;
    if (slot.part !== 'start') {
      if ((slot.part === 'right' ? mergedRight : mergedDown) === 'missing') kept++;
      else run++;
      continue;
    }
    flush(run);
    run = 0;
    const { cell } = slot;
    const blank = cell.id !== null && cell.text === '';
    if (pipes === 'before') writer.write(blank ? '|' : '| ');
    writeCell(writer, cell, oneLine(cell.text, row.kind === 'head' || cell.kind === 'label' ? joint : ' '));
    if (pipes === 'after') writer.write(blank ? '|' : ' |');
    writer.write('\n');
  }
  flush(run + kept);
}
