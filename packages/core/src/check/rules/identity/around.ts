import type { Report } from '../../../parse/report.ts';
import { SKIP, type SourceText } from '../../../text/index.ts';

const NEWLINE = 0x0a;

/**
 * The folded text before an offset without spaces, at most `most` units of it. A line break after a sentence, a heading
 * or an empty line stays as \n; one that only wraps a line goes.
 */
export function textBefore({ units }: SourceText, offset: number, most: number): string {
  const backwards: number[] = [];
  let breaks = 0;
  let at = offset - 1;
  for (; at >= 0 && backwards.length < most; at--) {
    const unit = units[at]!;
    if (unit === NEWLINE) breaks++;
    if (isGap(unit)) continue;
    if (breaks > 0) {
      if (breaks > 1 || ENDS_LINE.has(unit) || isHeadingEnd(units, at)) backwards.push(NEWLINE);
      breaks = 0;
    }
    backwards.push(unit);
  }
  if (at < 0) backwards.push(NEWLINE);
  return String.fromCharCode(...backwards.reverse());
}

const LONGEST_HEADING = 30;
const NUMBERING = new Set([...'(第一二三四五六七八九十0123456789'].map((mark) => mark.charCodeAt(0)));

/** Whether a line that ends at an offset is as short as a heading and numbered like one. */
function isHeadingEnd(units: Uint16Array, end: number): boolean {
  let first = 0;
  let count = 0;
  for (let at = end; at >= 0 && units[at] !== NEWLINE; at--) {
    if (isGap(units[at]!)) continue;
    first = units[at]!;
    if (++count > LONGEST_HEADING) return false;
  }
  return NUMBERING.has(first);
}

/** The folded text after an offset without spaces and line breaks, at most `most` units of it. */
export function textAfter({ units, length }: SourceText, offset: number, most: number): string {
  const forwards: number[] = [];
  for (let at = offset; at < length && forwards.length < most; at++)
    if (!isGap(units[at]!)) forwards.push(units[at]!);
  return String.fromCharCode(...forwards);
}

/** The offset behind the first `count` units of {@link textAfter}. */
export function offsetAfter({ units, length }: SourceText, offset: number, count: number): number {
  let left = count;
  let at = offset;
  while (at < length && left > 0) {
    if (!isGap(units[at]!)) left--;
    at++;
  }
  return at;
}

/** The offset of the last `count` units of {@link textBefore}, line breaks not counted. */
export function offsetBefore({ units }: SourceText, offset: number, count: number): number {
  let left = count;
  let at = offset;
  while (at > 0 && left > 0) {
    at--;
    if (!isGap(units[at]!)) left--;
  }
  return at;
}

/** The sentence before an offset, at most 80 units of it. */
export function sentenceBefore(source: SourceText, offset: number): string {
  const text = textBefore(source, offset, LONGEST);
  let start = text.length;
  while (start > 0 && !ENDS_SENTENCE.has(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

/** The rest of the sentence after an offset, at most 80 units of it. */
export function sentenceAfter(source: SourceText, offset: number): string {
  const text = textAfter(source, offset, LONGEST);
  let end = 0;
  while (end < text.length && !ENDS_SENTENCE.has(text.charCodeAt(end))) end++;
  return text.slice(0, end);
}

/** What stands between an offset and the beginning of its sentence; null where that is more than a numbering. */
export function sentenceLead(source: SourceText, offset: number): string | null {
  const text = textBefore(source, offset, LONGEST_LEAD);
  for (let start = text.length; start > 0; start--)
    if (ENDS_SENTENCE.has(text.charCodeAt(start - 1))) return text.slice(start);
  return null;
}

const LONGEST_LEAD = 12;
const LONGEST = 80;
const ENDS_SENTENCE = new Set([...'。;!?\n'].map((mark) => mark.charCodeAt(0)));

/** Whether a text that ends at a place leaves a 《 open, so that the place lies in a title. */
export function opensTitle(before: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Number of the section that an offset lies in; 0 before the first. */
export function sectionAt({ sections, duplicateSections }: Report, offset: number): number {
  let number = 0;
  let start = -1;
  for (const list of [sections, duplicateSections]) {
    for (const section of list) {
      if (section.start > offset || section.start < start) continue;
      start = section.start;
      number = section.section.number;
    }
  }
  return number;
}

/** Whether an offset lies in one of the tables. */
export function inTable({ tables }: Report, offset: number): boolean {
  for (const table of [tables.disclosure, tables.requests, tables.disputes])
    if (table !== null && offset >= table.start && offset < table.end) return true;
  return false;
}

const ENDS_LINE = new Set([...'。;!?:)"》'].map((mark) => mark.charCodeAt(0)));

/** White space, line breaks and what carries no meaning. */
export function isGap(unit: number): boolean {
  return unit === SKIP || unit === 0x20 || unit === 0x09 || unit === NEWLINE;
}
