import { NEWLINE } from '../parse/characters.ts';
import type { Range, Report } from '../parse/report.ts';
import { isDigit } from '../text/index.ts';

/** Digits in a row, spaces or hyphens between groups of them allowed, and what they read. */
export interface DigitRun extends Range {
  /** The run's text, folded: `138-0013-8000`. */
  readonly text: string;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const SMALL_X = 0x78;
const FEWEST_DIGITS = 11;
/** Rows of a table set with single spaces have no group as long; telephone numbers in groups do. */
const SHORTEST_GROUP = 4;
/**
 * Every fourth unit is looked at. In 11 digits with a space behind the third and seventh, as in any longer run, one
 * of each four neighbours a multiple of four apart is a digit.
 */
const STEP = 4;
/** No number of these is as long; a row of digits that is longer is something else. */
const LONGEST = 4096;

/**
 * The runs of digits that are long enough to be a telephone, identity or card number. Nearly all of a report is passed
 * over without a look.
 */
export function digitRunsOf({ source: { units, length } }: Report): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let last = 0;
  for (let at = 0; at < length; at += STEP) {
    // A group of four has a digit with another beside it at one of each four neighbours.
    if (!isDigit(units[at]!) || !(isDigit(units[at - 1]!) || isDigit(units[at + 1]!))) continue;
    let start = at;
    while (start > last && (isDigit(units[start - 1]!) || joins(units, start - 1))) start--;
    last = at + 1;
    while (isDigit(units[last] ?? NEWLINE) || joins(units, last)) last++;
    // The check character of an identity number may be an X.
    const end = ((units[last] ?? 0) | 0x20) === SMALL_X ? last + 1 : last;
    if (last - start >= FEWEST_DIGITS && end - start <= LONGEST) addRun(units, start, end, runs);
    at = Math.ceil(last / STEP) * STEP - STEP;
  }
  return runs;
}

function addRun(units: Uint16Array, start: number, end: number, runs: DigitRun[]): void {
  let digits = 0;
  let group = 0;
  let longest = 0;
  for (let at = start; at < end; at++) {
    group = isDigit(units[at]!) ? group + 1 : 0;
    digits += group > 0 ? 1 : 0;
    longest = Math.max(longest, group);
  }
  if (digits < FEWEST_DIGITS || longest < SHORTEST_GROUP) return;
  runs.push({ start, end, text: String.fromCharCode(...units.subarray(start, end)) });
}

/** One space or hyphen between two digits. */
function joins(units: Uint16Array, at: number): boolean {
  const unit = units[at];
  if (unit !== SPACE && unit !== HYPHEN) return false;
  return isDigit(units[at - 1] ?? NEWLINE) && isDigit(units[at + 1] ?? NEWLINE);
}
