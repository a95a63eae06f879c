import { type Grid, type GridCell, type GridRow, slotsOf } from '../grid/grid.ts';
import { cutGroups, pageStarts, writePageBreak } from '../pages.ts';
import { cutText } from '../text/width.ts';
import type { Writer } from '../writer.ts';
import { oneLine, type TableLayout } from './layout.ts';

/** L7 without alignment: each row on a line of its own with single spaces; a long label may take several lines. */
export const spaced: TableLayout = (writer, grid) => {
  const { pages } = writer.options;
  const heads = grid.rows.findIndex((row) => row.kind === 'body') + 1;
  const starts = pageStarts(writer, pages, grid.rows.length, heads);
  const slots = slotsOf(grid.rows, grid.width);
  const cuts = cutGroups(writer, slots, starts);
  const ownLine = writer.rng.bool();
  grid.rows.forEach((row, y) => {
    let rest: string[] = [];
    if (starts.includes(y) && pages !== null) {
      writePageBreak(writer, pages, 0);
      if (pages.repeatHead) for (const head of headRows(grid)) writeRow(writer, head, [], false, false);
      rest = (slots[y] ?? []).flatMap((slot) => {
        const cut = slot?.part === 'down' ? cuts.get(slot.cell) : undefined;
        return cut?.row === y ? cut.tail : [];
      });
    }
    const groups = row.cells
      .filter((cell) => cell.kind === 'group')
      .map((cell) => cuts.get(cell)?.head ?? cell.text);
    writeRow(writer, row, [...rest, ...groups], ownLine, starts.includes(y + 1) && pages?.splitRows === true);
  });
};

function headRows(grid: Grid): readonly GridRow[] {
  const first = grid.rows.findIndex((row) => row.kind !== 'head');
  return grid.rows.slice(0, Math.max(0, first));
}

function writeRow(writer: Writer, row: GridRow, groups: string[], ownLine: boolean, cut: boolean): void {
  const values = row.cells.filter((cell) => cell.kind === 'value');
  const label = row.cells.find((cell) => cell.kind === 'label');
  if (row.kind !== 'body') {
    writer.write(`${row.cells.map((cell) => oneLine(cell.text, ' ')).join(' ')}\n`);
    return;
  }
  if (ownLine) for (const group of groups.splice(0)) writer.write(`${group}\n`);
  const pieces = piecesOf(writer, label, cut);
  const line = valueLine(writer, pieces.length);
  if (line === null) pieces.splice(1, 0, '');
  pieces.forEach((piece, i) => {
    const texts = i === 0 ? [...groups] : [];
    if (piece !== '') texts.push('');
    writer.write(texts.join(' ')).cell({ id: null, ...(label?.damaged ? { damaged: true } : {}) }, piece);
    if (i === (line ?? 1)) writeValues(writer, values, texts.length > 0);
    writer.write('\n');
  });
}

function piecesOf(writer: Writer, label: GridCell | undefined, cut: boolean): string[] {
  if (label === undefined) return [''];
  const pieces = label.text.split('\n');
  const halves =
    cut && pieces.length === 1 && label.text.length > 8 ? cutText(label.text, label.lead, writer.rng) : null;
  return halves === null ? pieces : [...halves];
}

/** The line of the label that the numbers stand on; null: a line of their own between its two halves. */
function valueLine(writer: Writer, lines: number): number | null {
  const { valuesOn } = writer.options;
  if (valuesOn === 'first' || lines === 1) return 0;
  if (valuesOn === 'last') return lines - 1;
  return lines === 2 ? null : 1;
}

function writeValues(writer: Writer, values: readonly GridCell[], after: boolean): void {
  values.forEach((cell, i) => {
    if (after || i > 0) writer.write(' ');
    writer.cell(cell, cell.text);
  });
}
