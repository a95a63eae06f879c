import type { Cell, FormBlock, FormColumn, FormGroup, FormRow, Locale, Report, TableId } from '@gouji/core';
import type { Table } from '../../terminal/table.ts';

/** What stands where a number could not be read. */
const UNREAD = '?';

/** A table of the report block by block, with the labels of the form and the numbers of the report. */
export function blocksOf(report: Report, table: TableId, locale: Locale): Table[] {
  return report.form.tables[table].blocks.map((block) => ({
    columns: block.columns.map((column) => columnHead(column, locale)),
    rows: rowsOf(block, table, report, locale),
  }));
}

function rowsOf(block: FormBlock, table: TableId, report: Report, locale: Locale): Table['rows'] {
  const values = new Map<FormRow, string[]>(block.rows.map((row) => [row, []]));
  for (const cell of report.cells)
    if (cell.cell.table === table) values.get(cell.cell.row)?.push(shown(cell));
  const rows: { label: string; values: readonly string[] }[] = [];
  let above: readonly FormGroup[] = [];
  for (const row of block.rows) {
    row.groups.forEach((group, depth) => {
      if (above[depth] !== group) rows.push({ label: indented(labelOf(group, locale), depth), values: [] });
    });
    above = row.groups;
    rows.push({ label: indented(labelOf(row, locale), row.groups.length), values: values.get(row) ?? [] });
  }
  return rows;
}

function shown({ value }: Cell): string {
  return value === null ? UNREAD : String(value);
}

function labelOf({ label, enumerator }: FormRow | FormGroup, locale: Locale): string {
  return locale === 'en' ? label.en : enumerator + label.zh;
}

function columnHead({ label }: FormColumn, locale: Locale): string {
  return locale === 'en' ? label.en : label.zh;
}

function indented(label: string, depth: number): string {
  return ' '.repeat(2 * depth) + label;
}
