import { cellLabel, type RolledCell } from '@gouji/core';
import { type RolledUp, sumOf } from '../../view/rolled-up.ts';
import { csvFields } from '../csv-fields.ts';
import type { View } from '../reporter.ts';

const HEAD = ['table', 'row', 'column', 'label', 'sum', 'stated', 'difference', 'units', 'unread'];

/** One line a cell; what is not known is empty. `units` add something to the cell, `unread` give no number for it. */
export function csvRollUp({ rollUp, whole, against }: RolledUp, { locale }: View): string {
  const record = (rolled: RolledCell): string => {
    const { cell, contributions, unverifiable } = rolled;
    const difference = against?.differences.find((each) => each.cell === cell)?.difference;
    return csvFields([
      cell.table,
      cell.row.id,
      cell.column.id,
      cellLabel(rollUp.form, cell.id, locale),
      sumOf(rolled),
      against === null ? null : (whole.report.cells[cell.index]?.value ?? null),
      difference ?? null,
      contributions.length,
      unverifiable.length,
    ]);
  };
  return [csvFields(HEAD), ...rollUp.cells.map(record)].map((line) => `${line}\r\n`).join('');
}
