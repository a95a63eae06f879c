import { isDecoration, QUOTE } from '../../parse/characters.ts';
import type { Cell, Range } from '../../parse/report.ts';
import { circledNumber, type SourceText } from '../../text/index.ts';

/** More marks than anybody puts around a number. */
const MOST_MARKS = 8;

/**
 * Where a cell's text stands with the marks that belong to it: emphasis (`**7**`), escapes, the sign of a footnote.
 * Quotes are left out: they are how CSV writes a cell.
 */
export function writtenRange({ units }: SourceText, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from > start - MOST_MARKS && isMark(units[from - 1] ?? 0)) from--;
  while (to < end + MOST_MARKS && (isMark(units[to] ?? 0) || circledNumber(units[to] ?? 0) > 0)) to++;
  return { start: from, end: to };
}

/** A cell's text as it is written, no unit of it changed; empty where the cell is blank. */
export function writtenText(source: SourceText, cell: Cell): string {
  if (cell.start === cell.end) return '';
  const { start, end } = writtenRange(source, cell);
  return source.slice(start, end);
}

function isMark(unit: number): boolean {
  return isDecoration(unit) && unit !== QUOTE;
}
