import { isDigit } from '../../text/index.ts';
import { CLOSE, COMMA, DOT, isDecoration, isGap, isSignificant, OPEN } from '../characters.ts';
import type { Range } from '../report.ts';
import { skipMarks } from './enumerator.ts';

/** The digits in `[from, end)` that run into a label, where nothing but digits and their marks follows it; else null. */
export function gluedDigits(units: Uint16Array, from: number, end: number): Range | null {
  const start = skipMarks(units, from, end);
  if (!isDigit(units[start] ?? 0)) return null;
  let last = start;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (isDigit(unit)) last = at + 1;
    else if (!isGap(unit) && !isDecoration(unit) && unit !== COMMA && unit !== DOT) return null;
  }
  return { start, end: last };
}

/** Past marks and a note in brackets behind a label: 规章（县级无此项）. */
export function skipNote(units: Uint16Array, start: number, end: number): number {
  let at = start;
  if (units[at] === OPEN) while (at < end && units[at] !== CLOSE) at++;
  while (at < end && !isSignificant(units[at]!) && units[at] !== OPEN) at++;
  return at;
}

/** The end of a piece of text without the marks that close it. */
export function lastSignificant(units: Uint16Array, { start, end }: Range): number {
  let at = end;
  while (at > start && !isSignificant(units[at - 1]!)) at--;
  return at;
}
