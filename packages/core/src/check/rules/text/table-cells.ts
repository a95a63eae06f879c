import type { CellId } from '../../../form/index.ts';
import { type Quantity, writeNumber } from '../../../parse/quantities/index.ts';
import type { Report } from '../../../parse/report.ts';
import type { RuleContext } from '../../context.ts';
import type { Related } from '../../finding.ts';
import type { Reading } from '../../statements/index.ts';

export function cellIds({ form }: Report, { plus, minus }: Reading): readonly CellId[] {
  return [...plus, ...minus].flatMap((index) => form.cells[index]?.id ?? []);
}

/** The cells of a reading as related places. */
export function relatedCells(report: Report, { plus, minus }: Reading): readonly Related[] {
  return [...plus, ...minus].flatMap((index) => {
    const cell = report.cells[index];
    if (cell === undefined || cell.state === 'missing') return [];
    const { start, end, value } = cell;
    return [{ start, end, cell: cell.cell.id, data: { form: report.form.id, value: value ?? 0 } }];
  });
}

/** How a number is written where a quantity stands, in its own style; null where that is not sure. */
export function inStyleOf(quantity: Quantity, value: number): string | null {
  return value < 0 || quantity.approximate ? null : writeNumber(value, quantity.style);
}

/** Whether the tables contradict a statement, so that a rule which compares with them speaks of it. */
export function isRefuted({ statements }: RuleContext, quantity: Quantity): boolean {
  return statements.contradicted.has(quantity);
}
