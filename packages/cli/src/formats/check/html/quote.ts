import type { Range, SourceText } from '@gouji/core';
import { type Markup, markup } from '../markup.ts';

const BEFORE = 60;
const AFTER = 60;
const LONGEST = 200;

/** The words found fault with, marked, and what stands around them in their line. */
export function quoteOf(source: SourceText, { start, end }: Range, cut: string): Markup {
  const { line } = source.positionAt(start);
  const lineStart = source.lineStart(line);
  const lineEnd = source.lineEnd(line);
  const from = Math.max(lineStart, start - BEFORE);
  const last = Math.min(end, Math.max(start, lineEnd), start + LONGEST);
  const whole = last === end;
  const to = whole ? Math.min(lineEnd, last + AFTER) : last;
  const before = markup`${from > lineStart ? cut : ''}${source.slice(from, start).trimStart()}`;
  const marked = markup`<mark>${source.slice(start, last)}${whole ? '' : cut}</mark>`;
  const after = markup`${source.slice(last, to).trimEnd()}${whole && to < lineEnd ? cut : ''}`;
  return markup`<q>${before}${marked}${after}</q>`;
}
