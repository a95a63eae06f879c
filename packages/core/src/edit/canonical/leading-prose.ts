import type { Range } from '../../parse/report.ts';
import type { SourceText } from '../../text/index.ts';
import { isBlank, lineEnd, nextLine } from './extent.ts';

const SENTENCE_END = new Set(['。', '：', '；', ':', ';', '！']);

/**
 * A sentence between the section's heading and the table may begin with a word of the table's heads; it is prose all the
 * same. Drops such sentences from the beginning of a table's range.
 */
export function withoutLeadingProse(source: SourceText, range: Range, firstRow: Range | undefined): Range {
  let start = range.start;
  const last = firstRow?.start ?? range.end;
  for (let at = start; at < last; ) {
    const end = lineEnd(source, at);
    if (end >= last) break;
    if (!isBlank(source, at, end)) {
      if (!endsSentence(source, at, end)) break;
      start = nextLine(source, end);
    }
    at = nextLine(source, end);
  }
  return { start, end: range.end };
}

function endsSentence({ text }: SourceText, start: number, end: number): boolean {
  let at = end;
  while (at > start && text[at - 1]!.trim() === '') at--;
  return SENTENCE_END.has(text[at - 1] ?? '');
}
