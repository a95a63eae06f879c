import { isGap, NEWLINE } from '../../../parse/characters.ts';
import type { Report } from '../../../parse/report.ts';
import { SKIP, type SourceText } from '../../../text/index.ts';

/** How far to look past characters without meaning; pinyin notes are shorter. */
const FARTHEST = 24;

/** The offset of the nearest meaningful unit before `offset`; -1 where the text begins. */
export function offsetBefore({ units }: SourceText, offset: number): number {
  const last = Math.max(offset - FARTHEST, 0);
  let at = offset - 1;
  while (at >= last && units[at] === SKIP) at--;
  return at >= last ? at : -1;
}

/** The offset of the nearest meaningful unit at or behind `offset`; the length of the text where there is none. */
export function offsetFrom({ units, length }: SourceText, offset: number): number {
  let at = offset;
  while (at < length && at < offset + FARTHEST && units[at] === SKIP) at++;
  return at;
}

/** The folded unit before `offset`; a line break where the text begins. */
export function unitBefore(source: SourceText, offset: number): number {
  return source.units[offsetBefore(source, offset)] ?? NEWLINE;
}

/** The folded unit at or behind `offset`; a line break where the text ends. */
export function unitFrom(source: SourceText, offset: number): number {
  return source.units[offsetFrom(source, offset)] ?? NEWLINE;
}

/** The offset that lies `count` meaningful units before `offset`, but not before `floor`. */
export function backFrom(source: SourceText, offset: number, count: number, floor: number): number {
  let at = offset;
  for (let left = count; left > 0; left--) {
    const before = offsetBefore(source, at);
    if (before < floor) break;
    at = before;
  }
  return at;
}

/** A stretch as a reader sees it: as typed, without space, notes and zero-width characters. */
export function wordsIn({ text, units }: SourceText, start: number, end: number): string {
  let words = '';
  for (let at = Math.max(start, 0); at < end && at < text.length; at++) {
    const unit = units[at]!;
    if (unit !== SKIP && unit !== NEWLINE && !isGap(unit)) words += text.charAt(at);
  }
  return words;
}

/** Whether a place lies in one of the tables; their words have rules of their own. */
export function inTable({ tables }: Report, offset: number): boolean {
  for (const table of [tables.disclosure, tables.requests, tables.disputes]) {
    if (table !== null && offset >= table.start && offset < table.end) return true;
  }
  return false;
}
