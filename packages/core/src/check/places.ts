import type { FormRow } from '../form/index.ts';
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

/** The absent rows of a table in runs that no row of the report divides: a table cut short lacks one run. */
export function missingRuns({ table, missing }: ReportTable): readonly (readonly FormRow[])[] {
  const runs: FormRow[][] = [];
  let last = -2;
  for (const row of missing) {
    const at = table.rows.indexOf(row);
    if (at === last + 1) runs.at(-1)?.push(row);
    else runs.push([row]);
    last = at;
  }
  return runs;
}

/** Where an absent row is to be pointed out: at the row it should follow, else at the row that should follow it. */
export function placeOfMissing(table: ReportTable, row: FormRow): Range {
  const neighbour = rowBefore(table, row) ?? table.rows[0];
  return neighbour === undefined ? { start: table.start, end: table.end } : labelRange(neighbour);
}

/** The nearest row above `row` in the form that the report has. */
export function rowBefore({ table, rows }: ReportTable, row: FormRow): ReportRow | undefined {
  for (let at = table.rows.indexOf(row) - 1; at >= 0; at--) {
    const found = rows.find((present) => present.row === table.rows[at]);
    if (found !== undefined) return found;
  }
  return undefined;
}
