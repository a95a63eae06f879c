import { type FormCell, type RolledCell, type RollUpDifference, TABLE_IDS } from '@gouji/core';
import { jsonOfFile, SCHEMA_VERSION } from '../../view/diagnostic.ts';
import { isFaulty, type RolledUp, sumOf, type UnitReport } from '../../view/rolled-up.ts';
import { summaryOf } from '../../view/run-summary.ts';
import { byValue } from './words.ts';

/** Everything: the sums in the shape of `extract`, each unit, each cell with what every unit adds to it. */
export function jsonRollUp(rolled: RolledUp): string {
  const { rollUp, units, organ, year, whole, unreadable } = rolled;
  const { counts } = summaryOf(whole, false);
  const document = {
    schemaVersion: SCHEMA_VERSION,
    columnUnit: 'utf16',
    form: rollUp.form.id,
    year,
    organization: organ,
    tables: tablesOf(rolled),
    units: units.map(jsonOfUnit),
    cells: rollUp.cells.map((cell) => jsonOfCell(cell, units)),
    against: jsonOfComparison(rolled),
    files: [jsonOfFile(whole)],
    errors: unreadable,
    summary: {
      units: units.length,
      counted: rollUp.groups.length,
      faulty: units.filter(isFaulty).length,
      withoutSum: rollUp.cells.filter((cell) => sumOf(cell) === null).length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
    },
  };
  return `${JSON.stringify(document)}\n`;
}

/** Sums by table, row and column; null where some unit's number is not known. */
function tablesOf({ rollUp: { form, cells } }: RolledUp): object {
  const sumAt = ({ index }: FormCell): number | null => sumOf(cells[index]!);
  const rowsOf = (table: FormCell['table']): object =>
    Object.fromEntries(
      form.tables[table].rows.map((row) => [
        row.id,
        Object.fromEntries(
          form.cells
            .filter((cell) => cell.table === table && cell.row === row)
            .map((cell) => [cell.column.id, sumAt(cell)]),
        ),
      ]),
    );
  return Object.fromEntries(TABLE_IDS.map((table) => [table, rowsOf(table)]));
}

function jsonOfUnit({ file, counted, identities, unread }: UnitReport): object {
  const { report, path, encoding } = file;
  return {
    path,
    encoding,
    form: report.form.id,
    year: report.year?.value ?? null,
    organization: report.organization?.value ?? null,
    counted,
    identities,
    unread: unread.map(({ id }) => id),
  };
}

function jsonOfCell(rolled: RolledCell, units: readonly UnitReport[]): object {
  return {
    cell: rolled.cell.id,
    sum: sumOf(rolled),
    units: byValue(rolled).map(({ unit, value }) => ({ ...nameOf(units[unit]), value })),
    unread: rolled.unverifiable.map((unit) => nameOf(units[unit])),
  };
}

function nameOf(unit: UnitReport | undefined): object {
  return { path: unit?.file.path, organization: unit?.file.report.organization?.value ?? null };
}

function jsonOfComparison({ against, whole, units }: RolledUp): object | null {
  if (against === null) return null;
  const { comparable, differences, unverifiable, lacksUnit } = against;
  return {
    path: whole.path,
    comparable,
    lacksUnit,
    differences: differences.map((each) => jsonOfDifference(each, units)),
    unverifiable: unverifiable.map(({ cell }) => cell.id),
  };
}

function jsonOfDifference(different: RollUpDifference, units: readonly UnitReport[]): object {
  const { cell, sum, stated, difference } = different;
  return {
    cell: cell.id,
    stated,
    computed: sum,
    difference,
    units: byValue(different).map(({ unit, value }) => ({ ...nameOf(units[unit]), value })),
  };
}
