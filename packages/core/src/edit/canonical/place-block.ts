import type { Edit } from '../../check/finding.ts';
import type { Range } from '../../parse/report.ts';
import type { SourceText } from '../../text/index.ts';
import { isBlank, lineAbove, lineEnd, lineStart, nextLine } from './extent.ts';

/**
 * The edit that puts a block of lines in the place of `range`, apart from the text around it by an empty line, with
 * `kept` lines below it; null where all of it stands there already.
 */
export function placeBlock(
  source: SourceText,
  range: Range,
  lines: readonly string[],
  kept: readonly string[],
): Edit | null {
  const newline = newlineOf(source.text);
  const blocks = kept.length === 0 ? [lines] : [lines, kept];
  const body = blocks.map((block) => block.join(newline)).join(newline + newline);
  const text =
    newline.repeat(breaksBefore(source, range.start)) + body + newline.repeat(breaksAfter(source, range.end));
  return text === source.slice(range.start, range.end) ? null : { ...range, text };
}

/** The line break that the text uses first. */
function newlineOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

function breaksBefore(source: SourceText, start: number): number {
  const line = lineStart(source, start);
  if (line < start) return 2;
  if (line === 0) return 0;
  const above = lineAbove(source, line);
  // A comment may speak of the line below it: nothing comes between them.
  return isBlank(source, above.start, above.end) ? 0 : 1;
}

function breaksAfter(source: SourceText, end: number): number {
  const stop = lineEnd(source, end);
  if (!isBlank(source, end, stop)) return 2;
  const below = nextLine(source, stop);
  return below >= source.length || isBlank(source, below, lineEnd(source, below)) ? 0 : 1;
}
