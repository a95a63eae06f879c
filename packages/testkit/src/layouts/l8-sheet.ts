import { type Field, fieldsOf } from '../grid/fields.ts';
import { slotsOf } from '../grid/grid.ts';
import type { Writer } from '../writer.ts';
import type { TableLayout } from './layout.ts';

/** As many columns as the widest table, which is table 4. */
export const SHEET_COLUMNS = 15;

/** L8: CSV, or cells copied from a sheet with tabs between them; cells of several lines stand in quotes. */
export const sheet: TableLayout = (writer, grid) => {
  const { mergedRight, mergedDown, padded, separator } = writer.options;
  // In the files that programs write, a line break inside a cell is often shorter than one between rows.
  const inner = writer.rng.bool() ? '\n' : writer.newline;
  for (const slots of slotsOf(grid.rows, grid.width)) {
    const fields = fieldsOf(slots, mergedRight, mergedDown);
    fields.forEach((field, i) => {
      if (i > 0) writer.write(separator);
      writeField(writer, field, inner);
    });
    if (padded) writer.write(separator.repeat(Math.max(0, SHEET_COLUMNS - fields.length)));
    writer.write('\n');
  }
};

function writeField(writer: Writer, { cell, repeated }: Field, inner: string): void {
  const { separator, quoteAll } = writer.options;
  const all = cell === null ? '' : cell.before + cell.text + cell.after;
  const quoted = quoteAll || all.includes(separator) || all.includes('"') || all.includes('\n');
  if (quoted) writer.raw('"');
  if (cell !== null) {
    const text = cell.text.replaceAll('"', '""').replaceAll('\n', inner);
    writer.raw(cell.before);
    if (repeated || (cell.id === null && !cell.damaged)) writer.raw(quoted ? text : cell.text);
    else writer.cell(cell, cell.text);
    writer.raw(cell.after);
  }
  if (quoted) writer.raw('"');
}
