import type { Grid } from '../grid/grid.ts';
import { pageStarts, writePageBreak } from '../pages.ts';
import { displayWidth } from '../text/width.ts';
import type { Writer } from '../writer.ts';
import { drawTable, type Piece } from './l7-draw.ts';
import { spaced } from './l7-spaced.ts';
import type { TableLayout } from './layout.ts';

/** L7: a table drawn with spaces, as `pdftotext -layout` does; or with single spaces only (l7-spaced). */
export const aligned: TableLayout = (writer, grid) => {
  if (writer.options.align === 'none') return spaced(writer, grid);
  const measure = writer.options.align === 'characters' ? (text: string) => text.length : displayWidth;
  const { lines, starts, width } = drawTable(writer, grid, measure);
  const breaks = breakLines(writer, grid, starts, lines.length);
  const heads = headLines(grid, starts);
  lines.forEach((line, y) => {
    if (breaks.has(y) && writer.options.pages !== null) {
      writePageBreak(writer, writer.options.pages, Math.floor(width / 2));
      if (writer.options.pages.repeatHead) {
        for (const head of lines.slice(0, heads)) writeLine(writer, head, measure);
      }
    }
    writeLine(writer, line, measure);
  });
};

/** The lines before which a page begins: between two rows, or inside a row if rows may be split. */
function breakLines(writer: Writer, grid: Grid, starts: readonly number[], count: number): Set<number> {
  const { pages } = writer.options;
  const heads = grid.rows.findIndex((row) => row.kind === 'body') + 1;
  const breaks = new Set<number>();
  for (const row of pageStarts(writer, pages, grid.rows.length, heads)) {
    const from = starts[row] ?? count;
    const to = starts[row + 1] ?? count;
    const inside = pages?.splitRows && to - from > 1 && grid.rows[row]?.kind === 'body' && writer.rng.bool();
    breaks.add(inside ? writer.rng.int(from + 1, to - 1) : from);
  }
  return breaks;
}

function headLines(grid: Grid, starts: readonly number[]): number {
  const first = grid.rows.findIndex((row) => row.kind !== 'head');
  return starts[first] ?? 0;
}

function writeLine(writer: Writer, line: readonly Piece[], measure: (text: string) => number): void {
  let x = 0;
  const pieces = [...line].sort((a, b) => a.x - b.x);
  const last = pieces.filter((piece) => piece.text !== '').pop();
  for (const piece of pieces) {
    const { cell } = piece;
    const blank = cell.id !== null && piece.text === '';
    const past = last === undefined || piece.x > last.x;
    if (!(blank && past)) {
      const gap = Math.max(piece.x - x, x === 0 || blank ? 0 : 1);
      writer.write(' '.repeat(gap));
      x += gap;
    }
    writer.cell(cell, piece.text);
    x += measure(piece.text);
  }
  writer.write('\n');
}
