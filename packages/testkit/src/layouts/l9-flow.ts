import { oneLine, type TableLayout, writeCell } from './layout.ts';

/** L9: all cells in one line with single spaces between them. What follows the table is for the document to write. */
export const flow: TableLayout = (writer, grid) => {
  let first = true;
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      if (!first) writer.write(' ');
      first = false;
      writeCell(writer, cell, oneLine(cell.text, ' '));
    }
  }
};
