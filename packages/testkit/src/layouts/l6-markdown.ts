import { type Field, fieldsOf } from '../grid/fields.ts';
import { type GridCell, slotsOf } from '../grid/grid.ts';
import type { Writer } from '../writer.ts';
import { type TableLayout, writeCell } from './layout.ts';

/** L6: a Markdown table with its row of dashes after the first line. */
export const markdown: TableLayout = (writer, grid) => {
  const { mergedRight, mergedDown } = writer.options;
  const dashes = writer.rng.pick(['---', ':---:', ':--', '-', '------:']);
  writer.write('\n');
  slotsOf(grid.rows, grid.width).forEach((slots, y) => {
    const fields = fieldsOf(slots, mergedRight, mergedDown);
    writeRow(writer, fields);
    if (y === 0) writeDashes(writer, dashes, grid.width);
  });
  writer.write('\n');
};

function writeRow(writer: Writer, fields: readonly Field[]): void {
  const { pipes } = writer.options;
  const outer = pipes === 'both';
  if (outer) writer.write('| ');
  fields.forEach((field, i) => {
    if (i > 0) writer.write(' | ');
    if (field.cell === null) return;
    if (field.repeated) writer.write(markdownText(writer, field.cell));
    else writeMarkdownCell(writer, field.cell);
  });
  if (outer) writer.write(' |');
  writer.write('\n');
}

function writeMarkdownCell(writer: Writer, cell: GridCell): void {
  const bold = writer.options.bold && cell.text !== '' && writer.rng.bool(cell.kind === 'value' ? 0.15 : 0.3);
  if (bold) writer.write('**');
  writeCell(writer, cell, cell.id === null ? markdownText(writer, cell) : cell.text);
  if (bold) writer.write('**');
}

/** With escapes: `1\.属于国家秘密`, `本年增\|减`. */
function markdownText(writer: Writer, cell: GridCell): string {
  const text = cell.text.replaceAll('\n', '<br>');
  if (!writer.options.escapes) return text;
  return text.replace(/^([0-9])\./, '$1\\.').replace('/', '\\|');
}

function writeDashes(writer: Writer, dashes: string, width: number): void {
  const { pipes } = writer.options;
  const line = new Array<string>(width).fill(dashes).join(pipes === 'both' ? ' | ' : '|');
  writer.write(pipes === 'both' ? `| ${line} |\n` : `${line}\n`);
}
