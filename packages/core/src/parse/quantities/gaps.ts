import { isHan } from '../../text/index.ts';
import { isGap, NEWLINE } from '../characters.ts';
import { UnitSet } from './unit-set.ts';

/** Page numbers and rules stand in lines without words. */
export const LONGEST_WORDLESS_LINE = 14;
/** A longer run of white space parts what stands before it from what follows. */
const LONGEST_GAP = 12;
/** 第 3 页 共 9 页 says nothing. */
const PAGE_WORDS = new UnitSet('第页共');

export function isBlank(unit: number): boolean {
  return unit <= 0x20 && (isGap(unit) || unit === NEWLINE);
}

export function isPageWord(unit: number): boolean {
  return PAGE_WORDS.has(unit);
}

/** Behind the white space at `at`, and behind the page number in it where a page ends there. */
export function afterGap(units: Uint16Array, at: number, end: number): number {
  return at >= end || units[at]! > 0x20 ? at : behindGap(units, at, end);
}

function behindGap(units: Uint16Array, at: number, end: number): number {
  let next = at;
  let broken = false;
  const limit = Math.min(end, at + LONGEST_GAP);
  while (next < limit && isBlank(units[next]!)) {
    if (units[next] === NEWLINE) broken = true;
    next++;
  }
  if (!broken) return next;
  const line = pageLineEnd(units, next, end);
  return line < 0 ? next : afterBlanks(units, line, end);
}

function afterBlanks(units: Uint16Array, at: number, end: number): number {
  let next = at;
  const limit = Math.min(end, at + LONGEST_GAP);
  while (next < limit && isBlank(units[next]!)) next++;
  return next;
}

/** The end of the line without words that begins at `start`; -1 where it has some. */
function pageLineEnd(units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end && at - start <= LONGEST_WORDLESS_LINE; at++) {
    if (units[at] === NEWLINE) return at;
    if (isWordUnit(units[at]!) && !isPageWord(units[at]!)) return -1;
  }
  return -1;
}

/** The place of the last unit before the white space (and page number) that ends at `at`; -1 at the beginning of the text. */
export function beforeGap(units: Uint16Array, at: number): number {
  return at > 0 && units[at - 1]! > 0x20 ? at - 1 : aheadOfGap(units, at);
}

function aheadOfGap(units: Uint16Array, at: number): number {
  const place = beforeBlanks(units, at);
  let broken = false;
  for (let between = place + 1; between < at; between++) if (units[between] === NEWLINE) broken = true;
  if (!broken) return place;
  const line = pageLineStart(units, place);
  return line < 0 ? place : beforeBlanks(units, line);
}

function beforeBlanks(units: Uint16Array, at: number): number {
  let place = at - 1;
  const limit = Math.max(0, at - LONGEST_GAP);
  while (place >= limit && isBlank(units[place]!)) place--;
  return place;
}

/** The line break before the line without words that ends at `last`; -1 where it has some. */
function pageLineStart(units: Uint16Array, last: number): number {
  for (let at = last; at >= 0 && last - at <= LONGEST_WORDLESS_LINE; at--) {
    if (units[at] === NEWLINE) return at;
    if (isWordUnit(units[at]!) && !isPageWord(units[at]!)) return -1;
  }
  return -1;
}

/** Whether a unit is part of a word: a Han character or an ASCII letter. */
export function isWordUnit(unit: number): boolean {
  return isHan(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
