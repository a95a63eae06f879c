import { isDigit, type SourceText } from '../../text/index.ts';
import { DASH, isGap, PIPE, TAB } from '../characters.ts';

const LONGEST_PAGE_MARK = 24;
const PAGE_MARK =
  /^(?:-+\d{1,4}-+|-?第-?\d{1,4}-?页-?(?:[,/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|[Pp]age\d{1,4}(?:of\d{1,4})?)$/;
const SLASH = 0x2f;
const ORDINAL = '第'.charCodeAt(0);

/** `- 5 -`, 第 5 页, 5 / 12: what a page break leaves on a line of its own. A bare number is judged by its neighbours. */
export function isPageMark(source: SourceText, start: number, end: number): boolean {
  let from = start;
  while (from < end && isGap(source.units[from]!)) from++;
  const unit = source.units[from];
  if (
    from === end ||
    (unit !== DASH && unit !== ORDINAL && unit !== 0x50 && unit !== 0x70 && !isDigit(unit!))
  )
    return false;
  let to = end;
  while (to > from && isGap(source.units[to - 1]!)) to--;
  if (to - from > LONGEST_PAGE_MARK) return false;
  let slash = false;
  for (let at = from; at < to; at++) {
    const unit = source.units[at]!;
    if (unit === TAB || unit === PIPE) return false;
    slash ||= unit === SLASH;
  }
  // 5 / 12 is a page, 5 a number: most lines that begin with a digit are numbers
  return (slash || !isDigit(unit!)) && PAGE_MARK.test(source.plain(from, to));
}

/**
 * A line that only draws: `|---|:--:|`, `+----+`, a row of dashes. Single dashes draw only right below the first line
 * of a table (`-|-|-`, as Markdown allows); elsewhere they stand for numbers that are not given.
 */
export function isRule(source: SourceText, start: number, end: number, belowFirst: boolean): boolean {
  const { units } = source;
  let dashes = 0;
  let drawn = false;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (unit === DASH || unit === 0x3d || unit === 0x5f) {
      dashes++;
      if (dashes >= 3 || (belowFirst && start < end)) drawn = true;
    } else if (unit === 0x3a) drawn ||= dashes > 0;
    else if (unit === PIPE || unit === 0x2b) dashes = 0;
    else if (!isGap(unit)) return false;
  }
  return drawn;
}
