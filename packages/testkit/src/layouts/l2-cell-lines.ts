import { slotsOf } from '../grid/grid.ts';
import { type TableLayout, writeCell } from './layout.ts';

/**
 * L2: one cell a line behind tabs, a blank line after each row, as copied from a page of nested elements. A cell that
 * goes on from the row above is a line of tabs alone; one that goes on to the right is nothing.
 */
export const cellLines: TableLayout = (writer, grid) => {
  const { options } = writer;
  const tabs = '\t'.repeat(options.tabs);
  const slots = slotsOf(grid.rows, grid.width);
  grid.rows.forEach((_, y) => {
    for (const slot of slots[y] ?? []) {
      if (slot === null || slot.part === 'right' || slot.part === 'down-right') continue;
      if (slot.part === 'down') writer.write(`${tabs}\n`);
      else {
        const { cell } = slot;
        const blank = cell.id !== null && cell.text === '';
        if (!(blank && options.blankLine === 'empty')) writer.write(tabs);
        writeCell(writer, cell, cell.text.replaceAll('\n', `\n${tabs}`));
        writer.write('\n');
      }
    }
    writer.write('\n');
  });
  writer.write('\n');
};
