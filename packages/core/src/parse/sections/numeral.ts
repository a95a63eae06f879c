import { circledNumber, isDigit } from '../../text/index.ts';
import {
  CLOSE,
  COMMA,
  DASH,
  DOT,
  ENUMERATION_COMMA,
  hanNumeral,
  isGap,
  NEWLINE,
  OPEN,
} from '../characters.ts';
import type { Range } from '../report.ts';

/** More than a numeral, its mark and the spaces around them take. */
export const LONGEST_NUMERAL = 8;
const COLON = 0x3a;
const ORDINAL = '第'.charCodeAt(0);

/** What counts a heading, with the mark and the spaces behind it. */
export interface Numeral extends Range {
  /** 1–10, or 0 where no numeral stands. */
  readonly value: number;
  readonly kind: 'han' | 'digits' | 'bracket' | 'none';
}

/** 一、 1、 （一） 第一部分 ㈠; also a dash typed for 一. An empty range of kind `none` where there is none. */
export function readNumeral(units: Uint16Array, start: number): Numeral {
  const first = units[start]!;
  const circled = circledNumber(first);
  if (circled > 0) return { start, end: start + 1, value: circled, kind: 'bracket' };
  if (first === OPEN) {
    const value = hanNumeral(units[start + 1] ?? 0);
    return value > 0 && units[start + 2] === CLOSE
      ? { start, end: start + 3, value, kind: 'bracket' }
      : noNumeral(start);
  }
  let at = first === ORDINAL ? start + 1 : start;
  let value = hanNumeral(units[at] ?? 0);
  let kind: Numeral['kind'] = 'han';
  if (value > 0) at++;
  else if (first === DASH) {
    value = 1;
    at++;
  } else if (isDigit(first)) {
    kind = 'digits';
    for (; at < start + 2 && isDigit(units[at] ?? 0); at++) value = value * 10 + units[at]! - 0x30;
  } else return noNumeral(start);
  const end = skipSeparator(units, at);
  return end === at && kind === 'digits' ? noNumeral(start) : { start, end, value, kind };
}

function noNumeral(start: number): Numeral {
  return { start, end: start, value: 0, kind: 'none' };
}

/** Past 、 . , ： 部分 and spaces behind a numeral. */
function skipSeparator(units: Uint16Array, start: number): number {
  let at = start;
  const last = start + LONGEST_NUMERAL;
  while (at < last && isGap(units[at] ?? NEWLINE)) at++;
  const unit = units[at] ?? 0;
  if (unit === ENUMERATION_COMMA || unit === DOT || unit === COMMA || unit === COLON || unit === CLOSE) at++;
  else if (String.fromCharCode(unit, units[at + 1] ?? 0) === '部分') at += 2;
  while (at < last && isGap(units[at] ?? NEWLINE)) at++;
  return at;
}
