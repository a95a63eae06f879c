import { type Grid, type GridCell, slotsOf } from '../grid/grid.ts';
import { wrapText } from '../text/width.ts';
import type { Writer } from '../writer.ts';

/** A piece of a cell's text at a column of a line. */
export interface Piece {
  readonly x: number;
  readonly text: string;
  readonly cell: GridCell;
}

export interface Drawing {
  /** The pieces of every line, in no order. */
  readonly lines: readonly (readonly Piece[])[];
  /** The first line of every row. */
  readonly starts: readonly number[];
  readonly width: number;
}

type Measure = (text: string) => number;

/** Wraps every cell to its column and places the lines. */
export function drawTable(writer: Writer, grid: Grid, measure: Measure): Drawing {
  const { rng, options } = writer;
  const gap = rng.int(2, 4);
  const widths = columnWidths(writer, grid, measure);
  const lefts = widths.map((_, x) => widths.slice(0, x).reduce((sum, width) => sum + width + gap, 0));
  const span = (x: number, columns: number): number =>
    widths.slice(x, x + columns).reduce((sum, width) => sum + width + gap, -gap);
  const cells = slotsOf(grid.rows, grid.width).flatMap((slots, y) =>
    slots.flatMap((slot, x) => (slot?.part === 'start' ? [{ cell: slot.cell, x, y }] : [])),
  );
  const wrapped = cells.map(({ cell, x }) => linesOf(cell, span(x, cell.columns), options.vertical, measure));
  const heights = rowHeights(grid, cells, wrapped);
  const starts = heights.map((_, y) => heights.slice(0, y).reduce((sum, height) => sum + height, 0));
  const lines: Piece[][] = Array.from({ length: heights.reduce((a, b) => a + b, 0) }, () => []);
  const side = rng.pick(['left', 'center', 'right'] as const);
  const groupsOn = rng.pick(['first', 'middle'] as const);
  cells.forEach(({ cell, x, y }, i) => {
    const pieces = wrapped[i] ?? [];
    const height = heights.slice(y, y + cell.rows).reduce((a, b) => a + b, 0);
    const on =
      cell.kind === 'group' || cell.kind === 'note'
        ? groupsOn
        : cell.kind === 'head'
          ? 'middle'
          : options.valuesOn;
    const top = (starts[y] ?? 0) + offsetOf(on, height - pieces.length);
    pieces.forEach((text, line) => {
      const room = span(x, cell.columns) - measure(text);
      const centered = cell.kind === 'head' || cell.kind === 'value' ? side : 'left';
      // A number under several columns stands under the first of them.
      const free = cell.kind === 'value' ? Math.max(0, (widths[x] ?? 0) - measure(text)) : Math.max(0, room);
      const shift = centered === 'left' ? 0 : centered === 'right' ? free : Math.floor(free / 2);
      lines[top + line]?.push({ x: (lefts[x] ?? 0) + shift, text, cell });
    });
  });
  return { lines, starts, width: span(0, grid.width) };
}

function offsetOf(on: 'first' | 'middle' | 'last', free: number): number {
  return on === 'first' ? 0 : on === 'last' ? free : Math.floor(free / 2);
}

/** Groups that run downwards keep their enumerator whole on the first line. */
function linesOf(cell: GridCell, width: number, vertical: number, measure: Measure): string[] {
  if (cell.kind === 'value') return [cell.text];
  if (cell.kind !== 'group' || vertical === 0) {
    return cell.text
      .split('\n')
      .flatMap((text, i) => wrapText(text, width, measure, i === 0 ? cell.lead : 0));
  }
  const lead = cell.text.slice(0, cell.lead).trimEnd();
  const rest = wrapText(
    cell.text.slice(cell.lead),
    vertical,
    (text) => text.replace(/\([a-zà-ǜ]+\)|[\u200b\ufeff]/gu, '').length,
  );
  return lead === '' ? rest : [lead, ...rest];
}

function columnWidths(writer: Writer, grid: Grid, measure: Measure): number[] {
  const { rng, options } = writer;
  const unit = measure('字');
  const narrow = rng.int(3, 5) * unit;
  const slots = slotsOf(grid.rows, grid.width);
  return Array.from({ length: grid.width }, (_, x) => {
    const own = slots.flatMap((row) => (row[x]?.part === 'start' ? [row[x].cell] : []));
    const widest = (cells: readonly GridCell[]): number =>
      Math.max(unit, ...cells.flatMap((cell) => linesOf(cell, 0, options.vertical, measure).map(measure)));
    if (x >= grid.labels) return Math.max(narrow, widest(own.filter((cell) => cell.kind === 'value')) + 1);
    const groups = own.filter((cell) => cell.kind === 'group');
    if (groups.length === 0) return rng.int(grid.labels === 1 ? 12 : 8, 16) * unit;
    if (options.vertical > 0) return widest(groups);
    return Math.max(...groups.map((cell) => measure(cell.text)));
  });
}

function rowHeights(
  grid: Grid,
  cells: readonly { readonly cell: GridCell; readonly y: number }[],
  wrapped: readonly (readonly string[])[],
): number[] {
  const heights = grid.rows.map(() => 1);
  const raise = (y: number, by: number): void => {
    heights[y] = (heights[y] ?? 0) + Math.max(0, by);
  };
  cells.forEach(({ cell, y }, i) => {
    if (cell.rows === 1) raise(y, (wrapped[i]?.length ?? 0) - (heights[y] ?? 0));
  });
  cells.forEach(({ cell, y }, i) => {
    const sum = heights.slice(y, y + cell.rows).reduce((a, b) => a + b, 0);
    raise(Math.min(y + cell.rows, heights.length) - 1, (wrapped[i]?.length ?? 0) - sum);
  });
  return heights;
}
