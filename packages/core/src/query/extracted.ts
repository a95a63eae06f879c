import { checkReport, messageOf } from '../check/check-report.ts';
import type { Finding, Locale, Severity } from '../check/finding.ts';
import type { FormId, FormRow, TableId } from '../form/index.ts';
import { cellOf, type Range, type Report } from '../parse/report.ts';
import type { Position } from '../text/index.ts';

interface ExtractedRange {
  readonly start: Position;
  readonly end: Position;
}

/** The figures of a report as other programs read them. Its keys are public: add some, never rename one. */
export interface ExtractedReport {
  readonly schemaVersion: 1;
  readonly form: FormId;
  readonly year: number | null;
  readonly organization: string | null;
  readonly title: string | null;
  readonly sections: readonly ({ readonly number: number; readonly heading: string } & ExtractedRange)[];
  /** By table, row and column; null where no number could be read. */
  readonly tables: Readonly<
    Record<TableId, Readonly<Record<string, Readonly<Record<string, number | null>>>>>
  >;
  /** What could be read only in part, or is not as the form has it. */
  readonly problems: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly range: ExtractedRange;
  }[];
}

/** Findings about how the report is built and written, not about what its numbers say. */
const SHAPE = /^(?:structure|table|cell)\//u;

/** @param findings those of a check, where one has been made */
export function extractReport(
  report: Report,
  locale: Locale,
  findings: readonly Finding[] = checkReport(report).findings,
): ExtractedReport {
  const { form, year, organization, title, source } = report;
  const rangeOf = ({ start, end }: Range): ExtractedRange => {
    return { start: source.positionAt(start), end: source.positionAt(end) };
  };
  return {
    schemaVersion: 1,
    form: form.id,
    year: year?.value ?? null,
    organization: organization?.value ?? null,
    title: title?.value ?? null,
    sections: report.sections.map((section) => ({
      number: section.section.number,
      heading: source.slice(section.start, section.headingEnd).trim(),
      ...rangeOf(section),
    })),
    tables: {
      disclosure: figuresOf(report, 'disclosure'),
      requests: figuresOf(report, 'requests'),
      disputes: figuresOf(report, 'disputes'),
    },
    problems: findings
      .filter(({ rule }) => SHAPE.test(rule))
      .map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: messageOf(finding, locale),
        range: rangeOf(finding),
      })),
  };
}

function figuresOf(report: Report, table: TableId): ExtractedReport['tables'][TableId] {
  const value = (row: FormRow, column: string): number | null =>
    cellOf(report, `${table}/${row.id}/${column}`)?.value ?? null;
  return Object.fromEntries(
    report.form.tables[table].rows.map((row) => [
      row.id,
      Object.fromEntries(row.columns.map(({ id }) => [id, value(row, id)])),
    ]),
  );
}
