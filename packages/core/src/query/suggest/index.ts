import type { Locale } from '../../check/finding.ts';
import type { Range } from '../../parse/report.ts';
import type { SourceText } from '../../text/index.ts';
import type { CheckedReport } from '../checked-report.ts';
import { suggestDirectives } from './directives.ts';
import { suggestHeadings, suggestReport } from './headings.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestBlankTable, suggestLabels } from './tables.ts';

export type { Suggestion } from './suggestion.ts';

/** Nobody types more than this of a label before choosing it; longer lines are sentences. */
const LONGEST = 30;

/** What may be written at an offset, the likeliest first; which of it goes on with what is there is left to the editor. */
export function suggestionsAt(
  { report }: CheckedReport,
  offset: number,
  locale: Locale,
): readonly Suggestion[] {
  const directives = suggestDirectives(report.source, offset, locale);
  if (directives !== null) return directives;
  const place = writtenBefore(report.source, offset);
  if (place.end - place.start > LONGEST) return [];
  const labels = suggestLabels(report, place, locale);
  if (!beginsLine(report.source, place.start)) return labels;
  return [
    ...suggestBlankTable(report, place, locale),
    ...labels,
    ...suggestReport(report, place, locale),
    ...suggestHeadings(report, place),
  ];
}

/** What stands before an offset in its cell or line, without the space before it. */
function writtenBefore(source: SourceText, offset: number): Range {
  const { line } = source.positionAt(offset);
  const floor = Math.max(source.lineStart(line), offset - LONGEST - 1);
  const before = source.slice(floor, offset);
  const cell = before.slice(Math.max(before.lastIndexOf('\t'), before.lastIndexOf('|')) + 1);
  return { start: offset - cell.trimStart().length, end: offset };
}

function beginsLine(source: SourceText, offset: number): boolean {
  const start = source.lineStart(source.positionAt(offset).line);
  return offset - start <= LONGEST && source.slice(start, offset).trim() === '';
}
