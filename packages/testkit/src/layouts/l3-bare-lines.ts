import { type TableLayout, writeCell } from './layout.ts';

/** L3: one cell a line, or each a paragraph, and nothing to tell where a row ends. */
export const bareLines: TableLayout = (writer, grid) => {
  const end = '\n'.repeat(1 + writer.options.cellGap);
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      writeCell(writer, cell, cell.text.replaceAll('\n', end));
      writer.write(end);
    }
  }
};
