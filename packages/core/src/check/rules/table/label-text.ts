import { isSignificant } from '../../../parse/characters.ts';
import type { Range, Report } from '../../../parse/report.ts';
import { readEnumerator } from '../../../parse/rows/enumerator.ts';

/** Unlike enough that the words may be meant as they are: then nothing is replaced by itself. */
export const SAFE_LIKENESS = 0.75;

const CLOSING = ')'.charCodeAt(0);

/**
 * The words of a printed label without the marks around them, as the official wording would replace them: a closing
 * bracket belongs to them where the official wording ends with one.
 */
export function wordsOf({ source: { units } }: Report, { start, end }: Range, official: string): Range {
  let first = start;
  let last = end;
  while (first < last && !isSignificant(units[first]!)) first++;
  while (last > first && !isSignificant(units[last - 1]!)) last--;
  if (official.endsWith('）') && units[last] === CLOSING && last < end) last++;
  return { start: first, end: last };
}

/** As {@link wordsOf}, behind the label's enumerator. */
export function wordsBehindEnumerator(report: Report, { start, end }: Range, official: string): Range {
  const from = readEnumerator(report.source.units, start, end).end;
  return wordsOf(report, { start: from < end ? from : start, end }, official);
}
