import {
  CLOSE,
  DOT,
  ENUMERATION_COMMA,
  hanNumeral,
  isGap,
  NEWLINE,
  OPEN,
} from '../../../parse/characters.ts';
import type { Range } from '../../../parse/report.ts';
import { circledNumber, isDigit } from '../../../text/index.ts';

/** The levels of official documents, from the top: 一、（一） 1. （1） ①. */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface Enumerator extends Range {
  readonly level: Level;
  readonly value: number;
}

const TEN = '十'.charCodeAt(0);

/**
 * The enumerator that opens a line, if one does. 一、二、三产业, 三、四季度, 1.5 and 2、3 are none: what follows a
 * numeral and its mark has to be words.
 */
export function enumeratorOf(units: Uint16Array, { start, end }: Range): Enumerator | null {
  const circled = circledNumber(units[start]!);
  if (circled > 0) {
    const han = units[start]! >= 0x3220;
    return { start, end: start + 1, level: han ? 1 : units[start]! <= 0x2473 ? 4 : 3, value: circled };
  }
  const bracket = units[start] === OPEN;
  const from = skipGaps(units, bracket ? start + 1 : start, end);
  const han = readHan(units, from);
  const { value, at } = han.value > 0 ? han : readDigits(units, from);
  if (value === 0) return null;
  const mark = skipGaps(units, at, end);
  const unit = units[mark];
  const isMark = bracket ? unit === CLOSE : unit === ENUMERATION_COMMA || (han.value === 0 && unit === DOT);
  if (!isMark) return null;
  const next = units[mark + 1] ?? NEWLINE;
  if (isDigit(next) || (!bracket && hanNumeral(next) > 0)) return null;
  const level = han.value > 0 ? (bracket ? 1 : 0) : bracket ? 3 : 2;
  return { start, end: mark + 1, level, value };
}

/** 一 … 九十九. */
function readHan(units: Uint16Array, start: number): { value: number; at: number } {
  let at = start;
  const first = hanNumeral(units[at] ?? 0);
  if (first === 0) return { value: 0, at };
  at++;
  if (first < 10 && units[at] !== TEN) return { value: first, at };
  const tens = first === 10 ? 10 : first * 10;
  if (first < 10) at++;
  const ones = hanNumeral(units[at] ?? 0);
  return ones > 0 && ones < 10 ? { value: tens + ones, at: at + 1 } : { value: tens, at };
}

function readDigits(units: Uint16Array, start: number): { value: number; at: number } {
  let value = 0;
  let at = start;
  for (; at < start + 3 && isDigit(units[at] ?? 0); at++) value = value * 10 + units[at]! - 0x30;
  return at - start <= 2 ? { value, at } : { value: 0, at };
}

function skipGaps(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && isGap(units[at]!)) at++;
  return at;
}
