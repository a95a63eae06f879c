import {
  cellOf,
  checkReport,
  type Finding,
  type FormRow,
  type Locale,
  messageOf,
  type Position,
  type Report,
  type Section,
  type TableId,
} from '@gouji/core';
import { jsonRange, SCHEMA_VERSION } from './diagnostic.ts';
import type { ReportFile } from './report-file.ts';

/** Cells by table, row and column; null where no number could be read. */
type Figures = Readonly<Record<TableId, Record<string, Record<string, number | null>>>>;

/** Findings about how the report is built and written, not about what its numbers say. */
const SHAPE = /^(?:structure|table|cell)\//;

function figuresOf(report: Report): Figures {
  const rowsOf = (table: TableId): Figures[TableId] => {
    const { rows } = report.form.tables[table];
    return Object.fromEntries(rows.map((row) => [row.id, valuesOf(row, table, report)]));
  };
  return { disclosure: rowsOf('disclosure'), requests: rowsOf('requests'), disputes: rowsOf('disputes') };
}

function valuesOf(row: FormRow, table: TableId, report: Report): Record<string, number | null> {
  const value = (column: string): number | null =>
    cellOf(report, `${table}/${row.id}/${column}`)?.value ?? null;
  return Object.fromEntries(row.columns.map(({ id }) => [id, value(id)]));
}

/** What could be read only in part, or is not as the form has it. */
export function shapeFindings(report: Report): Finding[] {
  return checkReport(report).findings.filter(({ rule }) => SHAPE.test(rule));
}

/** An extracted report in the shape of the public contract. Keys may be added, never renamed. */
export function jsonOfReport({ path, report, encoding }: ReportFile, locale: Locale): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    path,
    encoding,
    form: report.form.id,
    year: report.year?.value ?? null,
    organization: report.organization?.value ?? null,
    title: report.title?.value ?? null,
    sections: report.sections.map((section) => jsonOfSection(section, report)),
    tables: figuresOf(report),
    problems: shapeFindings(report).map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: messageOf(finding, locale),
      range: jsonRange(report.source, finding),
    })),
  };
}

function jsonOfSection(section: Section, { source }: Report): object {
  const { start, end, headingEnd } = section;
  const ends: { start: Position; end: Position } = jsonRange(source, { start, end });
  return { number: section.section.number, heading: source.slice(start, headingEnd).trim(), ...ends };
}
