import { type Field, fieldsOf } from '../grid/fields.ts';
import { slotsOf } from '../grid/grid.ts';
import type { Writer } from '../writer.ts';
import { oneLine, type TableLayout, writeCell } from './layout.ts';

/** L5: `a | b | c`, a row a line; merged cells make runs of pipes. */
export const pipeRows: TableLayout = (writer, grid) => {
  const { mergedRight, mergedDown } = writer.options;
  for (const slots of slotsOf(grid.rows, grid.width)) {
    writePipeRow(writer, fieldsOf(slots, mergedRight, mergedDown));
  }
};

function writePipeRow(writer: Writer, fields: readonly Field[]): void {
  const { pipes, tightPipes } = writer.options;
  const isEmpty = (field: Field | undefined): boolean =>
    field === undefined || field.cell === null || field.cell.text === '';
  if (pipes === 'before' || pipes === 'both') writer.write(tightPipes && isEmpty(fields[0]) ? '|' : '| ');
  fields.forEach((field, i) => {
    if (i > 0) {
      if (!(tightPipes && isEmpty(fields[i - 1]))) writer.write(' ');
      writer.write('|');
      if (!(tightPipes && isEmpty(field))) writer.write(' ');
    }
    if (field.cell === null) return;
    const text = oneLine(field.cell.text, ' ');
    if (field.repeated) writer.write(text);
    else writeCell(writer, field.cell, text);
  });
  if (pipes === 'after' || pipes === 'both') writer.write(' |');
  writer.write('\n');
}
