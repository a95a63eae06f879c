import type { Locale } from '../../check/finding.ts';
import { rowLabel } from '../../check/labels.ts';
import { canonicalTable } from '../../edit/canonical/canonical-table.ts';
import { markdownLines } from '../../edit/canonical/markdown-table.ts';
import { TABLE_IDS, type TableId } from '../../form/index.ts';
import type { Range, Report, ReportTable } from '../../parse/report.ts';
import { tableName } from '../names.ts';
import type { Suggestion } from './suggestion.ts';

const BLANK = { 'zh-CN': '空白', en: 'Blank ' };

/** A blank table of the report's form, in the section that has none yet. */
export function suggestBlankTable(report: Report, place: Range, locale: Locale): readonly Suggestion[] {
  const id = tableAround(report, place.start);
  if (id === null || report.tables[id] !== null) return [];
  const { start, end } = place;
  const lines = markdownLines(canonicalTable(report.form, id, { cell: () => '' }));
  const label = BLANK[locale] + tableName(id, locale);
  return [{ kind: 'table', label, text: lines.join('\n'), detail: report.form.issuedAs, start, end }];
}

/** The labels of rows and the heads of columns that the table at this place still lacks. */
export function suggestLabels(report: Report, place: Range, locale: Locale): readonly Suggestion[] {
  const id = tableAround(report, place.start);
  const table = id === null ? null : report.tables[id];
  return table === null ? [] : [...rows(table, place, locale), ...heads(table, place, locale)];
}

function rows({ missing }: ReportTable, { start, end }: Range, locale: Locale): readonly Suggestion[] {
  return missing.map((row): Suggestion => {
    const label = row.enumerator + row.label.zh;
    return { kind: 'row', label, text: label, detail: rowLabel(row, locale), start, end };
  });
}

function heads({ missingHeads }: ReportTable, { start, end }: Range, locale: Locale): readonly Suggestion[] {
  const labels = new Map(missingHeads.map(({ label, enumerator }) => [enumerator + label.zh, label]));
  return [...labels].map(([text, label]): Suggestion => {
    return { kind: 'head', label: text, text, detail: locale === 'en' ? label.en : '', start, end };
  });
}

/** The table that belongs into the section around an offset. */
function tableAround({ sections, form }: Report, offset: number): TableId | null {
  const section = sections.find(({ headingEnd, end }) => headingEnd <= offset && offset <= end);
  return TABLE_IDS.find((id) => form.tables[id].section === section?.section.number) ?? null;
}
