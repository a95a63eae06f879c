import { significantText } from '../../parse/characters.ts';
import { type Range, type Report, type ReportTable, sectionOf } from '../../parse/report.ts';
import { writtenRange } from './cell-text.ts';
import { widenToLines } from './extent.ts';
import { startOfHeads } from './heads-above.ts';
import { withoutLeadingProse } from './leading-prose.ts';
import { type Covered, type Survey, survey } from './survey.ts';

/** A table's range in the text, from its first head to its last row, and what else stands in it. */
export interface SurveyedTable extends Survey {
  readonly range: Range;
}

/** Finds out what of a text is a table. What follows its last row is no part of it. */
export function surveyTable(report: Report, { table, start, end, rows }: ReportTable): SurveyedTable {
  const { source } = report;
  const covered = coveredRanges(report, rows);
  const last = covered.reduce((far, range) => Math.max(far, range.end), 0);
  const from = Math.min(start, covered[0]?.start ?? start);
  const within = (first: number): SurveyedTable => {
    const lines = widenToLines(source, { start: first, end: last === 0 ? end : last });
    const range = withoutLeadingProse(source, lines, covered[0]);
    return { range, ...survey(source, table.id, range, covered) };
  };
  // Words above the first head may be pieces of one; where they do not fit they are prose.
  const floor = sectionOf(report, table.section)?.headingEnd ?? from;
  const heads = startOfHeads(source, table.id, from, Math.min(floor, from));
  const whole = heads < from ? within(heads) : null;
  return whole === null || whole.unknown !== null ? within(from) : whole;
}

/** Labels and written cells of all rows in text order. */
function coveredRanges({ source }: Report, rows: ReportTable['rows']): readonly Covered[] {
  return rows
    .flatMap(({ row, label: pieces, values }): Covered[] => {
      const label = pieces.map(({ start, end }) => significantText(source.units, start, end)).join('');
      return [
        ...pieces.map((piece, at) => ({ ...piece, row, label, endsLabel: at === pieces.length - 1 })),
        ...values
          .filter((value) => value.start < value.end)
          .map((value) => ({ ...writtenRange(source, value), row, label, endsLabel: false })),
      ];
    })
    .sort((a, b) => a.start - b.start);
}
