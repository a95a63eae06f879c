import { type CellId, type Form, type FormCell, TABLE_IDS } from '../../../form/index.ts';
import { cellOf, type Report, type ReportTable } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';
import { tableText } from '../../table-text.ts';

/**
 * Edits that replace the tables in which two forms differ by those of `due`: cells that both forms have keep what is
 * written in them, all others are left blank to be filled in. Null where a table does not have its lines to itself.
 */
export function convertedTables(report: Report, due: Form): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const id of TABLE_IDS) {
    const table = report.tables[id];
    if (table === null || sameRows(table, due)) continue;
    const { source } = report;
    const start = source.lineStart(source.positionAt(table.start).line);
    const end = source.lineEnd(source.positionAt(table.end).line);
    const alone = isBare(source.slice(start, table.start)) && isBare(source.slice(table.end, end));
    const headed = report.sections.some((section) => section.start >= start && section.start < end);
    if (!alone || headed) return null;
    edits.push({ start, end, text: tableText(due, id, (cell) => written(report, cell)) });
  }
  return edits;
}

function sameRows({ table }: ReportTable, due: Form): boolean {
  const cells = (rows: ReportTable['table']['rows']): string =>
    rows.map((row) => [row.id, ...row.columns.map(({ id }) => id)].join()).join(';');
  return cells(table.rows) === cells(due.tables[table.id].rows);
}

function isBare(text: string): boolean {
  return /^[\s|｜（(）)"*]*$/u.test(text);
}

function written(report: Report, cell: FormCell): string {
  const own = cellOf(report, cell.id);
  if (own !== undefined) return own.value === null ? '' : report.source.slice(own.start, own.end);
  if (cell.table !== 'requests') return '';
  // （六）其他处理 is one row in the older form and three in the newer: nothing divides into nothing.
  const id: CellId = `requests/other/${cell.column.id}`;
  if (cellOf(report, id)?.value === 0) return '0';
  return cell.id === id ? sumOfOthers(report, cell) : '';
}

function sumOfOthers(report: Report, { column }: FormCell): string {
  let sum = 0;
  for (const { cell, value } of report.cells) {
    if (cell.table !== 'requests' || cell.column.id !== column.id || !cell.row.id.startsWith('other.'))
      continue;
    if (value === null) return '';
    sum += value;
  }
  return String(sum);
}
