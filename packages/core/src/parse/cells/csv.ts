import { isDigit, SKIP, type SourceText } from '../../text/index.ts';
import { COMMA, DASH, DOT, isGap, NEWLINE, PIPE, QUOTE, TAB } from '../characters.ts';

const SLASH = 0x2f;

/** Fewest comma-separated rows that make a region CSV; one that is as wide as table 4 is enough. */
const FEWEST_ROWS = 2;
const WIDE_ROW = 10;
/** Share of its cells that hold a number or nothing: the rest are labels. */
const MOST = 0.6;
/** Fewest commas in such a row: the narrowest rows of the forms have two cells, padded to the table's width. */
const FEWEST_COMMAS = 2;

/**
 * Whether ASCII commas part the cells of a region: several lines without tabs or pipes have commas with nothing but
 * digits or nothing between them. `1,234` inside aligned text does not count, nor do commas in prose.
 */
export function usesCommas(source: SourceText, start: number, end: number): boolean {
  const { text, units } = source;
  let rows = 0;
  for (let at = text.indexOf(',', start); at >= 0 && at < end; ) {
    let commas = 0;
    let pure = 0;
    let from = at;
    let stop = at;
    for (; stop < end && units[stop] !== NEWLINE; stop++) {
      if (units[stop] === TAB || units[stop] === PIPE) commas = Number.NEGATIVE_INFINITY;
      if (text.charCodeAt(stop) !== COMMA || units[stop] === SKIP) continue;
      commas++;
      if (stop > from && isPure(units, from + 1, stop)) pure++;
      from = stop;
    }
    if (isPure(units, from + 1, stop)) pure++;
    if (commas >= FEWEST_COMMAS && pure >= 2 && pure >= commas * MOST && !isThousands(source, at, stop))
      rows += commas >= WIDE_ROW ? FEWEST_ROWS : 1;
    if (rows >= FEWEST_ROWS) return true;
    at = text.indexOf(',', stop);
  }
  return false;
}

/** `1,112,884` alone on its line is one number. */
function isThousands(source: SourceText, comma: number, end: number): boolean {
  return /^(?:,\d{3})+$/.test(source.plain(comma, Math.min(end, comma + 40)));
}

/** Nothing but digits, quotes and space: a cell of numbers, or an empty one. */
function isPure(units: Uint16Array, start: number, end: number): boolean {
  let words = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (isGap(unit) || unit === QUOTE) {
      inWord &&= unit === SKIP;
      continue;
    }
    if (unit !== DASH && unit !== DOT && unit !== SLASH && !isDigit(unit)) return false;
    if (!inWord) words++;
    inWord = true;
  }
  return words <= 1;
}
