import { COMMA, DASH, isGap, NEWLINE, PIPE, QUOTE } from '../../parse/characters.ts';
import type { Range } from '../../parse/report.ts';
import type { SourceText } from '../../text/index.ts';

const PLUS = 0x2b;
const COLON = 0x3a;
const EQUALS = 0x3d;

/**
 * A stretch of a text widened to whole lines where nothing else stands on them, and by the lines right above and below
 * that only separate or draw: `|`, `|---|`, `,,,`.
 */
export function widenToLines(source: SourceText, { start, end }: Range): Range {
  const from = lineStart(source, start);
  const to = lineEnd(source, end);
  return {
    start: isOnly(source, from, start, isSeparator) ? firstOfSeparators(source, from) : start,
    end: isOnly(source, end, to, isSeparator) ? lastOfSeparators(source, to) : end,
  };
}

/** Where the line of an offset begins. Comments fold their line breaks away, so the text itself is looked at too. */
export function lineStart(source: SourceText, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(source, at - 1)) at--;
  return at;
}

/** The offset of the line break behind `offset`, or the text's end. */
export function lineEnd(source: SourceText, offset: number): number {
  let at = offset;
  while (at < source.length && !isBreak(source, at)) at++;
  return at;
}

/**
 * The first comment on the lines of `range`. It may speak of the very line it stands on or of the next, so neither may
 * move away from it.
 */
export function commentOn(source: SourceText, range: Range): Range | null {
  const start = lineStart(source, range.start);
  const end = lineEnd(source, range.end);
  return source.comments.find((comment) => comment.start < end && comment.end > start) ?? null;
}

export function isBlank(source: SourceText, start: number, end: number): boolean {
  return isOnly(source, start, end, isGap);
}

function firstOfSeparators(source: SourceText, start: number): number {
  let first = start;
  while (first > 0) {
    const above = lineAbove(source, first);
    if (!isSeparators(source, above.start, above.end)) break;
    first = above.start;
  }
  return first;
}

function lastOfSeparators(source: SourceText, end: number): number {
  let last = end;
  for (;;) {
    const next = nextLine(source, last);
    const stop = lineEnd(source, next);
    if (next >= source.length || !isSeparators(source, next, stop)) return last;
    last = stop;
  }
}

/** The line above the one that starts at `start`, which must not be the first. */
export function lineAbove(source: SourceText, start: number): Range {
  const end = source.text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return { start: lineStart(source, end), end };
}

/** The start of the line below the line that ends at `end`. */
export function nextLine(source: SourceText, end: number): number {
  return source.text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

function isBreak({ text, units }: SourceText, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d || units[at] === NEWLINE;
}

/** Whether a line holds separators and nothing else; a line of dashes alone may be a rule of the prose around it. */
function isSeparators(source: SourceText, start: number, end: number): boolean {
  let separates = false;
  for (let at = start; at < end; at++) {
    const unit = source.units[at]!;
    if (unit === PIPE || unit === PLUS || (unit === COMMA && source.text.charCodeAt(at) === COMMA))
      separates = true;
    else if (!isGap(unit) && unit !== DASH && unit !== COLON && unit !== EQUALS && unit !== QUOTE)
      return false;
  }
  return separates;
}

function isSeparator(unit: number): boolean {
  return isGap(unit) || unit === PIPE || unit === COMMA || unit === QUOTE;
}

function isOnly({ units }: SourceText, start: number, end: number, test: (unit: number) => boolean): boolean {
  for (let at = start; at < end; at++) if (!test(units[at]!)) return false;
  return true;
}
