import type { FormRow, FormTable } from '../form/index.ts';
import type { Cell, Range, Report, ReportRow, ReportTable } from '../parse/report.ts';

export function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

/** The row of the report that holds a cell; undefined where the row or its table is absent. */
export function rowOf(report: Report, { cell }: Cell): ReportRow | undefined {
  return report.tables[cell.table]?.rows.find(({ row }) => row === cell.row);
}

/** A row's label, or what else of the row there is. */
export function labelRange(row: ReportRow): Range {
  const first = row.label[0];
  const last = row.label.at(-1);
  return first === undefined || last === undefined ? rangeOf(row) : { start: first.start, end: last.end };
}

/** Where an absent row is to be pointed out: at the row it should follow, else at the row that should follow it. */
export function placeOfMissing(table: ReportTable, row: FormRow): Range {
  const neighbour = rowBefore(table, row) ?? table.rows[0];
  return neighbour === undefined ? { start: table.start, end: table.start } : labelRange(neighbour);
}

/** The nearest row above `row` in the form that the report has. */
export function rowBefore(table: ReportTable, row: FormRow): ReportRow | undefined {
  const above = rowsAbove(table.table, row);
  for (let at = above.length - 1; at >= 0; at--) {
    const found = table.rows.find((present) => present.row === above[at]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rowsAbove(table: FormTable, row: FormRow): readonly FormRow[] {
  return table.rows.slice(0, table.rows.indexOf(row));
}
