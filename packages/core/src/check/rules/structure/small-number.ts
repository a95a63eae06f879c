import { isGap } from '../../../parse/characters.ts';
import { isHanNumberUnit, readHanNumber } from '../../../parse/han-number.ts';
import type { Range } from '../../../parse/report.ts';
import { isDigit } from '../../../text/index.ts';

/** A number of things that a sentence announces: 六, 6, 十一. */
export interface SmallNumber extends Range {
  readonly value: number;
}

/** Nobody announces more things in a sentence. */
const LONGEST = 3;

/** The number that ends right before `end`, spaces aside. */
export function numberBefore(units: Uint16Array, end: number): SmallNumber | null {
  let last = end;
  while (last > 0 && end - last < LONGEST && isGap(units[last - 1]!)) last--;
  let start = last;
  while (start > 0 && last - start <= LONGEST && isNumeral(units[start - 1]!)) start--;
  return read(units, start, last);
}

/** The number that begins right behind `start`, spaces aside. */
export function numberBehind(units: Uint16Array, start: number): SmallNumber | null {
  let first = start;
  while (first - start < LONGEST && isGap(units[first] ?? 0)) first++;
  let end = first;
  while (end - first <= LONGEST && isNumeral(units[end] ?? 0)) end++;
  return read(units, first, end);
}

function isNumeral(unit: number): boolean {
  return isDigit(unit) || isHanNumberUnit(unit);
}

function read(units: Uint16Array, start: number, end: number): SmallNumber | null {
  if (start === end || end - start > LONGEST) return null;
  const text = String.fromCharCode(...units.subarray(start, end));
  const value = /^\d+$/u.test(text) ? Number(text) : readHanNumber(units, start, end);
  return value === null || value < 1 ? null : { start, end, value };
}
