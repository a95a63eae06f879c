import { circledNumber, isDigit, SKIP, type SourceText } from '../../text/index.ts';
import { COMMA, DASH, DOT, isDecoration, SPACE } from '../characters.ts';
import { isHanNumberUnit, readHanNumber } from '../han-number.ts';
import type { Notation, Range, Value } from '../report.ts';

/** No count has more digits; below it the sums of a whole column stay exact in a double. */
const MOST_DIGITS = 14;

const PLUS = 0x2b;
const UP = '增'.charCodeAt(0);
const DOWN = '减'.charCodeAt(0);
const PLACEHOLDERS = new Set([
  '/',
  '\\',
  '-',
  '--',
  '---',
  '----',
  '无',
  '空',
  'N/A',
  'n/a',
  'NA',
  '…',
  '……',
]);
const COUNT_UNITS = new Set([
  '件',
  '起',
  '条',
  '项',
  '个',
  '份',
  '次',
  '件次',
  '宗',
  '人',
  '家',
  '元',
  '万元',
]);
const UNIT_ENDS = new Set([...COUNT_UNITS].map((unit) => unit.charCodeAt(unit.length - 1)));
const LONGEST_PLACEHOLDER = 4;
const PLACEHOLDER_BEGINNINGS = [...PLACEHOLDERS].map((text) => text.charCodeAt(0));

/**
 * Reads the cell text in `[start, end)` as a number or a placeholder; null where it is words. The value's range cuts
 * out its digits with sign and unit, without surrounding spaces, quotes, Markdown emphasis or footnote marks.
 *
 * A number that is written oddly (１２, 1,234, 十二, 1O, 03) is still that number; `notation` tells how it is written.
 */
export function readValue(source: SourceText, from: number, to: number): Value | null {
  const { units } = source;
  let start = from;
  let end = to;
  while (start < end && isAround(units[start]!)) start++;
  while (end > start && (isAround(units[end - 1]!) || isFootnote(units, start, end))) end--;
  if (start === end) return null;
  const plain = readPlainDigits(source, start, end);
  if (plain !== null) return plain;
  const mayBeNumber = mayOpenNumber(units[start]!) && mayCloseNumber(units[end - 1]!);
  return (mayBeNumber ? readDigits(source, start, end) : null) ?? readWords(source, start, end);
}

/** Cheap looks at the outer units, so that labels cost nothing: digit, sign, 增/减, a letter that stands for a digit. */
function mayOpenNumber(unit: number): boolean {
  return (
    isDigit(unit) || unit === DASH || unit === PLUS || unit === UP || unit === DOWN || isDigitLetter(unit)
  );
}

function mayCloseNumber(unit: number): boolean {
  return isDigit(unit) || isDigitLetter(unit) || UNIT_ENDS.has(unit);
}

function isDigitLetter(unit: number): boolean {
  return unit === 0x4f || unit === 0x6f || unit === 0x49 || unit === 0x6c;
}

/** The value that stands for an empty place at `at`. */
export function blankAt(at: number): Value {
  return { start: at, end: at, state: 'blank', value: null, notation: 'plain', unit: null, fault: null };
}

/** Something that should be a number and is none. */
export function unreadable(start: number, end: number, fault: Value['fault']): Value {
  return { start, end, state: 'unreadable', value: null, notation: 'plain', unit: null, fault };
}

function isAround(unit: number): boolean {
  return unit === SPACE || unit === SKIP || isDecoration(unit);
}

/** 3① : a mark behind a number is a footnote, a mark alone is not. */
function isFootnote(units: Uint16Array, start: number, end: number): boolean {
  return end - start > 1 && circledNumber(units[end - 1]!) > 0 && isDigit(units[end - 2]!);
}

function numberValue(
  start: number,
  end: number,
  value: number,
  notation: Notation,
  unit: Range | null = null,
): Value {
  return { start, end, state: 'number', value, notation, unit, fault: null };
}

/** The common case: nothing but digits. */
function readPlainDigits(source: SourceText, start: number, end: number): Value | null {
  const { units, text } = source;
  let value = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (!isDigit(unit)) return null;
    value = value * 10 + unit - 0x30;
  }
  if (end - start > MOST_DIGITS) return unreadable(start, end, 'too-large');
  if (text.charCodeAt(start) > 0x7f || (end - start > 1 && isFullWidth(text, start, end))) {
    return numberValue(start, end, value, 'full-width');
  }
  const zeros = end - start > 1 && units[start] === 0x30;
  return numberValue(start, end, value, zeros ? 'leading-zeros' : 'plain');
}

function isFullWidth(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xff10 && code <= 0xff19) return true;
  }
  return false;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** Signs, fractions, thousands separators, units, zero-width characters between digits, O and l for digits. */
function readDigits(source: SourceText, start: number, end: number): Value | null {
  if (end - start > 40) return tooLong(source, start, end);
  let text = source.plain(start, end).replaceAll('\\', '');
  let unit: Range | null = null;
  const tail = /[^\d.,+-]*$/.exec(text)?.[0] ?? '';
  if (tail !== '' && tail.length < text.length && COUNT_UNITS.has(tail)) {
    text = text.slice(0, -tail.length);
    unit = { start: unitStart(source.units, start, end, tail), end };
  }
  const lead = text.charCodeAt(0);
  // 5 7 is torn, not 57
  if (hasSpace(source.units, start, unit === null ? end : unit.start)) return null;
  const worded = lead === UP || lead === DOWN;
  if (worded) text = (lead === UP ? '+' : '-') + text.slice(1);
  const letters = /^[\dOoIl]+$/.test(text) && /[OoIl]/.test(text);
  if (letters) text = text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const digits = (match[2] ?? '').replaceAll(',', '');
  const fraction = match[3] ?? '';
  if (digits.length + Math.max(fraction.length - 1, 0) > MOST_DIGITS)
    return unreadable(start, end, 'too-large');
  const value = Number(`${digits}${fraction}`);
  const notation = letters ? 'letters' : notationOf(source, start, end, match[2] ?? '', digits);
  return numberValue(start, end, match[1] === '-' && value !== 0 ? -value : value, notation, unit);
}

function hasSpace(units: Uint16Array, start: number, end: number): boolean {
  let last = end;
  while (last > start && units[last - 1] === SPACE) last--;
  for (let at = start; at < last; at++) if (units[at] === SPACE) return true;
  return false;
}

function notationOf(
  source: SourceText,
  start: number,
  end: number,
  written: string,
  digits: string,
): Notation {
  if (isFullWidth(source.text, start, end)) return 'full-width';
  if (written.length !== digits.length) return 'separators';
  return digits.length > 1 && digits.startsWith('0') ? 'leading-zeros' : 'plain';
}

/** A run of digits longer than any number of a report; anything else that long is words. */
function tooLong(source: SourceText, start: number, end: number): Value | null {
  for (let at = start; at < end; at++) {
    const unit = source.units[at]!;
    if (!isDigit(unit) && unit !== COMMA && unit !== DOT && unit !== DASH && unit !== PLUS && unit !== SKIP)
      return null;
  }
  return unreadable(start, end, 'too-large');
}

function unitStart(units: Uint16Array, start: number, end: number, unit: string): number {
  let at = end;
  let left = unit.length;
  while (left > 0 && at > start) {
    at--;
    if (units[at] !== SKIP && units[at] !== SPACE) left--;
  }
  return at;
}

/** Placeholders and Han numerals. */
function readWords(source: SourceText, start: number, end: number): Value | null {
  const { units } = source;
  if (
    end - start <= LONGEST_PLACEHOLDER &&
    PLACEHOLDER_BEGINNINGS.includes(units[start]!) &&
    PLACEHOLDERS.has(source.plain(start, end))
  ) {
    return { start, end, state: 'placeholder', value: null, notation: 'plain', unit: null, fault: null };
  }
  if (!isHanNumberUnit(units[start]!)) return null;
  const value = readHanNumber(units, start, end);
  return value === null ? null : numberValue(start, end, value, 'han');
}
