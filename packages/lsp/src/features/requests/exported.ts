import { extractReport } from '@gouji/core';
import type { OpenReport } from '../open-report.ts';

/** The figures of a report for other programs, the same as the command line extracts. */
export function exported(report: OpenReport, path: string, format: 'json' | 'csv'): string {
  return format === 'json' ? json(report, path) : csv(report, path);
}

function json({ checked, locale }: OpenReport, path: string): string {
  const { schemaVersion, ...extracted } = extractReport(checked.report, locale, checked.findings);
  return `${JSON.stringify({ schemaVersion, path, ...extracted }, null, 2)}\n`;
}

const HEAD = ['path', 'form', 'year', 'organization', 'table', 'row', 'column', 'value'];

/** A cell a line, as spreadsheets read it. */
function csv({ checked: { report } }: OpenReport, path: string): string {
  const { form, year, organization, cells } = report;
  const common = [path, form.id, year?.value ?? null, organization?.value ?? null];
  const records = cells.map(({ cell, value }) => [...common, cell.table, cell.row.id, cell.column.id, value]);
  return [HEAD, ...records].map((record) => `${record.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  const text = String(value ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
