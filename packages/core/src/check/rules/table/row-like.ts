import type { FormRow } from '../../../form/index.ts';
import type { Report, ReportRow } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';

/**
 * A new row of zeros below a row of the report, written as that row is written: its separators and nothing else are
 * kept. Null where the row does not stand on one line of its own with as many numbers as the new one needs.
 */
export function rowLike(template: ReportRow, row: FormRow, report: Report): Edit | null {
  const { source } = report;
  const [label, second] = template.label;
  if (label === undefined || second !== undefined || template.count !== 'exact') return null;
  if (template.values.length !== row.columns.length) return null;
  const line = source.positionAt(template.start).line;
  const [start, end] = [source.lineStart(line), source.lineEnd(line)];
  if (template.end > end) return null;
  const parts = [
    { ...label, text: row.enumerator + row.label.zh },
    ...template.values.map((v) => ({ ...v, text: '0' })),
  ];
  let text = '';
  let at = start;
  for (const part of parts) {
    text += separators(source.slice(at, part.start)) + part.text;
    at = part.end;
  }
  return { start: end, end, text: `${lineBreak(report, end)}${text}${separators(source.slice(at, end))}` };
}

/** A group's head before the label belongs to the row that was copied. */
function separators(text: string): string {
  return text.replace(/[^\s|｜,"*]/gu, '');
}

function lineBreak(report: Report, end: number): string {
  return report.source.text.startsWith('\r\n', end) ? '\r\n' : '\n';
}
