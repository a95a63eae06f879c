import { isDigit } from '../../text/index.ts';
import { readCalendar, readMonth } from './calendar.ts';
import { afterGap, beforeGap } from './gaps.ts';
import { type NumberReading, withCountWord } from './prose-number.ts';
import type { NumberStyle } from './quantity.ts';
import { UnitSet } from './unit-set.ts';

/** Longer runs are identifiers; no count is that large. */
const MOST_DIGITS = 16;

const ZERO = 0x30;
const COMMA = 0x2c;
const FULL_WIDTH_COMMA = 0xff0c;
const FULL_WIDTH = 0xff00;
const POINT = 0x2e;

/** Reads the run of ASCII digits (in the folded view) that begins at `at`. */
export function readDigits(units: Uint16Array, text: string, at: number, end: number): NumberReading {
  let stop = digitsEnd(units, at, end);
  let style: NumberStyle = text.charCodeAt(at) > FULL_WIDTH ? 'full-width' : 'plain';
  if (units[stop] === COMMA) {
    const groups = thousandsEnd(units, text, at, stop, end);
    if (groups < 0) return { kind: 'none', next: -groups };
    if (groups > stop) style = 'separators';
    stop = groups;
  }
  let decimals = 0;
  if (units[stop] === POINT && stop + 1 < end && isDigit(units[stop + 1]!)) {
    const last = digitsEnd(units, stop + 1, end);
    decimals = last - stop - 1;
    stop = last;
  }
  if (stop - at > MOST_DIGITS) return { kind: 'none', next: stop };
  const value = numberIn(units, at, stop, decimals);
  const month = decimals === 0 ? readMonth(units, value, stop, end) : null;
  if (month !== null) return month;
  if (isPartOfCode(units, at, stop, end) || isTorn(units, at, stop, end)) return { kind: 'none', next: stop };
  const bare = { start: at, end: stop, value, decimals, style };
  return readCalendar(units, bare, end) ?? withCountWord(units, bare, end);
}

function digitsEnd(units: Uint16Array, at: number, end: number): number {
  let stop = at;
  while (stop < end && isDigit(units[stop]!)) stop++;
  return stop;
}

/** The end of `1,234,567`; with a full-width comma between half-width digits it may be two numbers, hence negative. */
function thousandsEnd(units: Uint16Array, text: string, start: number, stop: number, end: number): number {
  let last = stop;
  let ambiguous = false;
  while (stop - start <= 3 && units[last] === COMMA) {
    const next = digitsEnd(units, last + 1, end);
    if (next - last !== 4) break;
    if (text.charCodeAt(last) === FULL_WIDTH_COMMA && text.charCodeAt(start) < FULL_WIDTH) ambiguous = true;
    last = next;
  }
  return ambiguous ? -last : last;
}

/** At most sixteen digits, commas and a point: exact as long as the digits make a safe integer. */
function numberIn(units: Uint16Array, start: number, stop: number, decimals: number): number {
  let value = 0;
  for (let at = start; at < stop; at++) if (isDigit(units[at]!)) value = value * 10 + units[at]! - ZERO;
  return decimals === 0 ? value : value / 10 ** decimals;
}

const ORDINAL = '第'.charCodeAt(0);
const CLOSING_BRACKET = 0x5d;
/** 15至20个 */
const RANGES = new UnitSet('至到-~—–');
/** Letters and the marks that join parts of a code. */
const CODE = new UnitSet('-/.~@_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');

/** Whether a run belongs to an identifier, an ordinal, a range or an address: 〔2021〕30, 第3, 5-10, v2.0, 2024/1. */
function isPartOfCode(units: Uint16Array, start: number, stop: number, end: number): boolean {
  if (start > 0 && CODE.has(units[start - 1]!)) return true;
  const place = beforeGap(units, start);
  const first = units[place] ?? 0;
  if (first === ORDINAL || first === CLOSING_BRACKET) return true;
  if (RANGES.has(first) && isDigit(units[beforeGap(units, place)] ?? 0)) return true;
  const next = units[stop] ?? 0;
  return stop < end && (CODE.has(next) || next === CLOSING_BRACKET);
}

/** Digits on both sides of a gap may be one number torn or two: 5 7件. */
function isTorn(units: Uint16Array, start: number, stop: number, end: number): boolean {
  const next = afterGap(units, stop, end);
  if (next > stop && next < end && isDigit(units[next]!)) return true;
  const last = beforeGap(units, start);
  return last >= 0 && last < start - 1 && isDigit(units[last]!);
}
