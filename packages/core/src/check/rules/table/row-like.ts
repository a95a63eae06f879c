import type { FormRow } from '../../../form/index.ts';
import type { Range, Report, ReportRow } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';

/**
 * New rows of zeros below a row of the report, written as that row is written: its separators and nothing else are
 * kept. Null where the row does not stand on one line of its own with as many numbers as the new ones need.
 */
export function rowsLike(template: ReportRow, rows: readonly FormRow[], report: Report): Edit | null {
  const { source } = report;
  const [label, second] = template.label;
  if (label === undefined || second !== undefined || template.count !== 'exact') return null;
  if (rows.some(({ columns }) => columns.length !== template.values.length)) return null;
  const { line } = source.positionAt(template.start);
  const [start, end] = [source.lineStart(line), source.lineEnd(line)];
  if (template.end > end) return null;
  const text = rows.map((row) => lineBreak(report, end) + lineLike(template, label, row, report, start, end));
  return { start: end, end, text: text.join('') };
}

function lineLike(
  template: ReportRow,
  label: Range,
  row: FormRow,
  { source }: Report,
  start: number,
  end: number,
): string {
  const parts = [
    { ...label, text: row.enumerator + row.label.zh },
    ...template.values.map((value) => ({ ...value, text: '0' })),
  ];
  let text = '';
  let at = start;
  for (const part of parts) {
    text += separators(source.slice(at, part.start)) + part.text;
    at = part.end;
  }
  return text + separators(source.slice(at, end));
}

/** A group's head before the label belongs to the row that was copied. */
function separators(text: string): string {
  return text.replace(/[^\s|｜,"*]/gu, '');
}

function lineBreak(report: Report, end: number): string {
  return report.source.text.startsWith('\r\n', end) ? '\r\n' : '\n';
}
