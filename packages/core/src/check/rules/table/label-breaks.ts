import { isPageMark } from '../../../parse/cells/marks.ts';
import { isGap, NEWLINE, PIPE, TAB } from '../../../parse/characters.ts';
import type { Range, Report, ReportRow } from '../../../parse/report.ts';

/** Farther apart than the rows of a page, two pieces tell nothing by what is between them. */
const FARTHEST = 4000;

/**
 * What stands between two pieces of a label: the end of a page (an empty line or a page number), a cell's edge, only
 * the end of a line, or nothing that could be called a break.
 */
export function breakBetween({ source }: Report, a: Range, b: Range): 'page' | 'cell' | 'line' | null {
  const { units } = source;
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  if (to - from > FARTHEST) return null;
  let separators = 0;
  let words = 0;
  let lineStart = -1;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit === TAB || unit === PIPE) separators++;
    else if (!isGap(unit) && unit !== NEWLINE) words++;
    if (unit !== NEWLINE) continue;
    if (lineStart >= 0 && (isBlank(units, lineStart, at) || isPageMark(source, lineStart, at))) return 'page';
    lineStart = at + 1;
  }
  if (separators > 0) return 'cell';
  return lineStart >= 0 && words === 0 ? 'line' : null;
}

/** Whether every cell of a row has a line of its own, so that a label over two lines is two cells. */
export function isStacked({ source }: Report, { label, values }: ReportRow): boolean {
  const lines = [...label, ...values.slice(0, 2)].map(({ start }) => source.positionAt(start).line);
  return new Set(lines).size === lines.length;
}

function isBlank(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isGap(units[at]!) || units[at] === TAB) return false;
  return true;
}

/** Whether a label that ends too soon stands in a cell of its own, so that its rest is lost rather than wrapped. */
export function isCutOff({ source: { units, length } }: Report, { end }: Range): boolean {
  for (let at = end; at < length && at < end + FARTHEST; at++) {
    const unit = units[at]!;
    if (unit === TAB || unit === PIPE) return true;
    if (!isGap(unit)) return false;
  }
  return false;
}
