import { isDigit, type SourceText } from '../../text/index.ts';
import { CLOSE, COMMA, DASH, DOT, ENUMERATION_COMMA, isGap, SPACE } from '../characters.ts';
import type { Range, Value } from '../report.ts';
import { readValue } from './read-value.ts';

/** A piece of a field between spaces, and what it reads as a value; null where it is words. */
export interface Word extends Range {
  readonly value: Value | null;
}

/** The words of a field, at most `most`: what follows so many is one. */
export function splitWords(source: SourceText, start: number, end: number, most: number): Word[] {
  const { units } = source;
  const words: Word[] = [];
  for (let at = start; at < end; ) {
    let stop = words.length === most ? end : at;
    while (stop < end && units[stop] !== SPACE) stop++;
    const value = readValue(source, at, stop);
    words.push({ start: at, end: stop, value: value?.notation === 'han' ? null : value });
    at = stop;
    while (at < end && isGap(units[at]!)) at++;
  }
  return words;
}

/** Nothing but digits, their separators and spaces: `5 7`, `48,5 32`. */
export function isNumeric(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (!isDigit(unit) && !isGap(unit) && unit !== COMMA && unit !== DOT) return false;
  }
  return true;
}

/** `1 .` and `1 、`: the word behind a number that makes it an enumerator. */
export function closesEnumerator(unit: number): boolean {
  return unit === DOT || unit === ENUMERATION_COMMA || unit === COMMA || unit === CLOSE;
}

/**
 * Whether a field may hold more than one cell: a space beside a digit or a sign, or (in a line without separators) two
 * spaces in a row, as columns are set apart in aligned text.
 */
export function hasSeveralWords(units: Uint16Array, start: number, end: number, separated: boolean): boolean {
  for (let at = start + 1; at < end - 1; at++) {
    if (units[at] !== SPACE) continue;
    const before = units[at - 1]!;
    const after = units[at + 1]!;
    if (isDigit(before) || isDigit(after) || after === DASH || after === SPACE) {
      if (after !== SPACE || !separated || isDigit(units[at + 2] ?? 0)) return true;
    }
  }
  return false;
}
