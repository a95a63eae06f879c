import { isDigit, SKIP } from '../../text/index.ts';
import { isGap, NEWLINE } from '../characters.ts';
import { isHanNumberUnit, readHanNumber } from '../han-number.ts';
import type { Range } from '../report.ts';
import { readCountWord, skipGaps, standsAt, startsCountWord } from './count-words.ts';
import type { NumberStyle, Unit } from './quantity.ts';

/** A number in prose with what stands right around it. */
export interface ProseNumber extends Range {
  readonly value: number;
  readonly decimals: number;
  readonly style: NumberStyle;
  readonly approximate: boolean;
  readonly unit: Unit | null;
  /** The end of the count word, or of the number where there is none. */
  readonly close: number;
}

/** What a run of digits turns out to be, and where reading goes on. */
export type NumberReading =
  | { readonly kind: 'number'; readonly number: ProseNumber; readonly next: number }
  | { readonly kind: 'year' | 'month'; readonly value: number; readonly next: number }
  | { readonly kind: 'none'; readonly next: number };

/** Longer runs are identifiers; no count is that large. */
const MOST_DIGITS = 12;

const COMMA = 0x2c;
const FULL_WIDTH_COMMA = 0xff0c;
const POINT = 0x2e;

/** Reads the run of ASCII digits (in the folded view) that begins at `at`. */
export function readDigits(units: Uint16Array, text: string, at: number, end: number): NumberReading {
  let stop = digitsEnd(units, at, end);
  let style: NumberStyle = text.charCodeAt(at) > 0xff00 ? 'full-width' : 'plain';
  if (units[stop] === COMMA) {
    const groups = thousandsEnd(units, text, at, stop, end);
    if (groups.ambiguous) return { kind: 'none', next: groups.end };
    if (groups.end > stop) style = 'separators';
    stop = groups.end;
  }
  let decimals = 0;
  if (units[stop] === POINT && stop + 1 < end && isDigit(units[stop + 1]!)) {
    const last = digitsEnd(units, stop + 1, end);
    decimals = last - stop - 1;
    stop = last;
  }
  if (stop - at > MOST_DIGITS + 4 || isPartOfCode(units, at, stop, end)) return { kind: 'none', next: stop };
  if (isTorn(units, at, stop, end)) return { kind: 'none', next: stop };
  const value = Number(digitsOf(units, at, stop));
  const calendar = readCalendar(units, value, decimals, stop, end);
  return calendar ?? withUnit(units, { start: at, stop, value, decimals, style }, end);
}

/** Reads a number in Han numerals that begins at `at`: only with a count word behind it is it one. */
export function readHan(units: Uint16Array, at: number, end: number): NumberReading {
  const percent = units[at] === HUNDRED ? standsAt(units, at, end, '百分之') : -1;
  if (percent > 0) return readHanPercent(units, percent, end);
  const stop = hanEnd(units, at, end);
  const none = { kind: 'none', next: stop } as const;
  if (!mayFollowHan(units, stop, end)) return none;
  if (stop - at > MOST_DIGITS || HAN_PREFIXES.has(before(units, at))) return none;
  const last = units[stop - 1] === TEN_THOUSAND && stop - 1 > at ? stop - 1 : stop;
  // 万 before 元 belongs to the unit.
  const bare = standsAt(units, stop, end, '元') > 0 ? last : stop;
  const value = readHanNumber(units, at, bare);
  if (value === null) return none;
  if (bare - at === 4 && value > 1948 && value < 2101 && standsAt(units, stop, end, '年') > 0)
    return { kind: 'year', value, next: stop + 1 };
  if (isVague(units, at, bare, value)) return none;
  const reading = withUnit(units, { start: at, stop: bare, value, decimals: 0, style: 'han' }, end);
  if (reading.kind !== 'number' || reading.number.unit === null) return none;
  // 一个, 一项, 一次 are articles as often as counts.
  if (stop - at === 1 && value === 1 && !'件起宗'.includes(reading.number.unit)) return none;
  return reading;
}

/** A cheap look at whether a run of Han numerals may count something: 十二件, 百分之五, but not 一是. */
export function mayBeHanNumber(units: Uint16Array, at: number, end: number): boolean {
  return units[at] === HUNDRED || mayFollowHan(units, hanEnd(units, at, end), end);
}

function hanEnd(units: Uint16Array, at: number, end: number): number {
  let stop = at;
  while (stop < end && isHanNumberUnit(units[stop]!)) stop++;
  return stop;
}

function mayFollowHan(units: Uint16Array, stop: number, end: number): boolean {
  const next = units[skipGaps(units, stop, end)] ?? 0;
  return next === YEAR || ROUND.has(next) || startsCountWord(next);
}

const HUNDRED = '百'.charCodeAt(0);
const TEN_THOUSAND = 0x4e07;
const HAN_PREFIXES = unitsOf('第统同唯逐单某任首另专万不之周期');

function readHanPercent(units: Uint16Array, start: number, end: number): NumberReading {
  let stop = start;
  while (stop < end && isHanNumberUnit(units[stop]!)) stop++;
  const whole = stop - start === 1 && units[start] === HUNDRED ? 100 : readHanNumber(units, start, stop);
  if (whole === null) return { kind: 'none', next: Math.max(stop, start) };
  const number: ProseNumber = {
    start,
    end: stop,
    value: whole,
    decimals: 0,
    style: 'han',
    approximate: isApproximateBefore(units, start - '百分之'.length),
    unit: '%',
    close: stop,
  };
  return { kind: 'number', number, next: stop };
}

const PLACES = unitsOf('十百千万亿〇零');

/** 三四件 is three or four; 二〇 and 一百二十 are plain numbers. */
function isVague(units: Uint16Array, start: number, stop: number, value: number): boolean {
  if (stop - start < 2 || value < 12) return false;
  for (let at = start; at < stop; at++) if (PLACES.has(units[at]!)) return false;
  return true;
}

interface Bare {
  readonly start: number;
  readonly stop: number;
  readonly value: number;
  readonly decimals: number;
  readonly style: NumberStyle;
}

const ROUND = unitsOf('余多几');
const APPROXIMATE_ENDS = unitsOf('左以上');
const APPROXIMATE_TAILS = ['左右', '以上', '上下', '以内'];

/** The number with 余, 万 and its count word: 3.5万余条. */
function withUnit(units: Uint16Array, bare: Bare, end: number): NumberReading {
  const { start, decimals, style } = bare;
  let { stop, value } = bare;
  let close = roundEnd(units, stop, end);
  let approximate = close > stop || isApproximateBefore(units, start);
  const big = skipGaps(units, close, end);
  if (units[big] === TEN_THOUSAND && standsAt(units, big, end, '万元') < 0) {
    // 3.5万 is rounded.
    value = Math.round(value * 1e4);
    approximate = true;
    stop = big + 1;
    close = roundEnd(units, stop, end);
  }
  const counted = readCountWord(units, close, end);
  if (counted !== null) close = counted.end;
  if (isApproximateAfter(units, close, end)) approximate = true;
  const number: ProseNumber = {
    start,
    end: stop,
    value,
    decimals,
    style,
    approximate,
    unit: counted === null ? null : counted.unit,
    close,
  };
  return { kind: 'number', number, next: close };
}

/** Behind 余, 多 or 几, where one stands at `at`; else `at`. */
function roundEnd(units: Uint16Array, at: number, end: number): number {
  const next = skipGaps(units, at, end);
  return ROUND.has(units[next] ?? 0) ? next + 1 : at;
}

const APPROXIMATE = unitsOf('约近逾超');
const APPROXIMATE_PAIRS = ['超过', '不到', '不足', '突破'];
const APPROXIMATE_SECONDS = unitsOf('过到足破');

function isApproximateBefore(units: Uint16Array, start: number): boolean {
  const last = placeBefore(units, start);
  const unit = units[last] ?? 0;
  if (APPROXIMATE.has(unit)) return true;
  if (!APPROXIMATE_SECONDS.has(unit)) return false;
  const second = units[placeBefore(units, last)] ?? 0;
  return APPROXIMATE_PAIRS.some((pair) => pair.charCodeAt(1) === unit && pair.charCodeAt(0) === second);
}

function isApproximateAfter(units: Uint16Array, close: number, end: number): boolean {
  const at = skipGaps(units, close, end);
  const unit = units[at] ?? 0;
  if (ROUND.has(unit)) return true;
  if (!APPROXIMATE_ENDS.has(unit)) return false;
  return APPROXIMATE_TAILS.some((word) => standsAt(units, at, end, word) > 0);
}

/** Years and months are no quantities but say when; days, clock times and document numbers say nothing. */
function readCalendar(
  units: Uint16Array,
  value: number,
  decimals: number,
  stop: number,
  end: number,
): NumberReading | null {
  const at = skipGaps(units, stop, end);
  const unit = units[at] ?? 0;
  if (unit === YEAR) {
    // 1.2024年: an enumerator runs into the year.
    const year = decimals === 4 ? Math.round((value % 1) * 10000) : decimals === 0 ? value : 0;
    return year > 1948 && year < 2101
      ? { kind: 'year', value: year, next: at + 1 }
      : { kind: 'none', next: at + 1 };
  }
  if (unit === MONTH && decimals === 0) return { kind: 'month', value, next: at + 1 };
  return CALENDAR.has(unit) ? { kind: 'none', next: at } : null;
}

const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
/** What follows numbers that count nothing: dates, clock times, ranks and addresses. */
export const CALENDAR = unitsOf('年月日号时届点级楼室分秒');

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Whether a run belongs to an identifier, an ordinal, a range or an address: 〔2021〕30, 第3, 5-10, v2.0, 2024/1. */
function isPartOfCode(units: Uint16Array, start: number, stop: number, end: number): boolean {
  const first = before(units, start);
  if (first === 0x7b2c || first === 0x5d || isWordUnit(first)) return true;
  const next = units[stop] ?? 0;
  return stop < end && (isWordUnit(next) || next === 0x5d);
}

/** ASCII letters and the marks that join parts of a code. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x2d ||
    unit === 0x2f ||
    unit === 0x2e ||
    unit === 0x7e ||
    unit === 0x40 ||
    unit === 0x5f
  );
}

/** Digits on both sides of a space may be one number torn or two: 5 7件. */
function isTorn(units: Uint16Array, start: number, stop: number, end: number): boolean {
  const next = skipGaps(units, stop, end);
  if (next > stop && next < end && isDigit(units[next]!)) return true;
  let at = start - 1;
  while (at >= 0 && start - at < 5 && (isGap(units[at]!) || units[at] === NEWLINE)) at--;
  return at >= 0 && at < start - 1 && isDigit(units[at]!);
}

interface Groups {
  readonly end: number;
  readonly ambiguous: boolean;
}

/** The end of `1,234,567`. With a full-width comma between half-width digits it may be two numbers. */
function thousandsEnd(units: Uint16Array, text: string, start: number, stop: number, end: number): Groups {
  let last = stop;
  let ambiguous = false;
  while (stop - start <= 3 && units[last] === COMMA) {
    const next = digitsEnd(units, last + 1, end);
    if (next - last !== 4) break;
    const wide = text.charCodeAt(last) === FULL_WIDTH_COMMA;
    if (wide && text.charCodeAt(start) < 0xff00) ambiguous = true;
    last = next;
  }
  return { end: last, ambiguous };
}

function digitsEnd(units: Uint16Array, at: number, end: number): number {
  let stop = at;
  while (stop < end && isDigit(units[stop]!)) stop++;
  return stop;
}

function digitsOf(units: Uint16Array, start: number, stop: number): string {
  let digits = '';
  for (let at = start; at < stop; at++) {
    if (units[at] !== COMMA) digits += String.fromCharCode(units[at]!);
  }
  return digits;
}

/** The unit before `start`, a few spaces skipped; 0 at the beginning of the text. */
function before(units: Uint16Array, start: number): number {
  return units[placeBefore(units, start)] ?? 0;
}

function placeBefore(units: Uint16Array, start: number): number {
  let at = start - 1;
  while (at > 0 && start - at < 5 && (isGap(units[at]!) || units[at] === SKIP)) at--;
  return at;
}
