import type { Locale } from '../check/finding.ts';
import { rowLabel } from '../check/labels.ts';
import type { Range, Report, ReportTable, Section } from '../parse/report.ts';
import { tableName } from './names.ts';

/** A part of a report in a table of contents. */
export interface OutlineNode extends Range {
  readonly kind: 'report' | 'section' | 'table' | 'row';
  readonly name: string;
  /** The numbers of a row as they stand in the text; empty for other parts. */
  readonly detail: string;
  /** What to point at: the title, the heading, the label. Within `start`…`end`. */
  readonly selection: Range;
  readonly children: readonly OutlineNode[];
}

/** Report → section → table → row, by what the text itself has. */
export function outlineOf(report: Report, locale: Locale): OutlineNode {
  const { source, title } = report;
  const name = title?.value ?? '';
  const tables = tablesOf(report);
  const sections = [...report.sections, ...report.duplicateSections].sort((a, b) => a.start - b.start);
  const own = sections.map((section) => sectionNode(report, section, tables, locale));
  const stray = tables.filter((table) => !sections.some((section) => holds(section, table)));
  return {
    kind: 'report',
    name,
    detail: '',
    start: 0,
    end: source.length,
    selection: title === null ? { start: 0, end: 0 } : { start: title.start, end: title.end },
    children: [...own, ...stray.map((table) => tableNode(report, table, locale))],
  };
}

function sectionNode(
  report: Report,
  section: Section,
  tables: readonly ReportTable[],
  locale: Locale,
): OutlineNode {
  const { start, end, headingEnd } = section;
  return {
    kind: 'section',
    name: report.source.plain(start, headingEnd),
    detail: '',
    start,
    end,
    selection: { start, end: headingEnd },
    children: tables
      .filter((table) => holds(section, table))
      .map((table) => tableNode(report, table, locale)),
  };
}

function tableNode(report: Report, table: ReportTable, locale: Locale): OutlineNode {
  const { start, end } = table;
  const rows = [...table.rows].sort((a, b) => a.start - b.start);
  return {
    kind: 'table',
    name: tableName(table.table.id, locale),
    detail: '',
    start,
    end,
    selection: { start, end: start },
    children: rows.map((row): OutlineNode => {
      const label = row.label[0] ?? row;
      return {
        kind: 'row',
        name: rowLabel(row.row, locale),
        detail: row.values.map((value) => report.source.plain(value.start, value.end)).join(' '),
        start: row.start,
        end: row.end,
        selection: { start: label.start, end: label.end },
        children: [],
      };
    }),
  };
}

function tablesOf({ tables }: Report): readonly ReportTable[] {
  return Object.values(tables)
    .filter((table) => table !== null)
    .sort((a, b) => a.start - b.start);
}

function holds(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
