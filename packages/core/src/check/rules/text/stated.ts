import type { CellId } from '../../../form/index.ts';
import { type Quantity, writeNumber } from '../../../parse/quantities/index.ts';
import { cellOf, type Report } from '../../../parse/report.ts';
import type { RuleContext } from '../../context.ts';
import { countAt } from '../../evaluate.ts';
import { type Reading, readingsOf } from './readings.ts';

/** A reading with its value; null where one of its cells cannot be read. */
export interface ReadValue extends Reading {
  readonly value: number;
}

/**
 * Whether a stated number speaks of just what the tables count: the whole year of the report, the whole organ, every
 * way of asking, exactly. 全市 in a department's report is more than its tables; 市本级 and 各部门 are less.
 */
export function isTableNumber(
  { report, organ }: Pick<RuleContext, 'report' | 'organ'>,
  quantity: Quantity,
): boolean {
  const { year, period, reach, channel, comparison, unit } = quantity;
  if (quantity.measures.length === 0 || quantity.approximate || quantity.hypothetical) return false;
  if (quantity.insideTitle || channel !== null || comparison !== null || unit === '%') return false;
  if (period !== 'year' || year !== (report.year?.value ?? null)) return false;
  if (reach === 'area') return organ === null || organ.kind === 'government' || organ.kind === 'office';
  return reach === null;
}

/** Every value that the tables allow for a quantity; null where a cell that it needs cannot be read. */
export function tableValues(
  { report }: Pick<RuleContext, 'report'>,
  quantity: Quantity,
): readonly ReadValue[] | null {
  const values: ReadValue[] = [];
  for (const reading of readingsOf(report.form, quantity)) {
    const value = sumOf(report, reading, () => undefined);
    if (value === null) return null;
    values.push({ ...reading, value });
  }
  return values.length === 0 ? null : values;
}

/**
 * Whether one of the readings gives the stated value, also with the numbers that a broken sum says the tables ought to
 * have: what is wrong then is the table, and the sum rules say so.
 */
export function agrees(context: RuleContext, values: readonly ReadValue[], stated: number): boolean {
  if (values.some(({ value }) => value === stated)) return true;
  const expected = expectedValues(context);
  if (expected.size === 0) return false;
  return values.some((reading) => sumOf(context.report, reading, (cell) => expected.get(cell)) === stated);
}

function expectedValues({ diagnoses, report }: RuleContext): ReadonlyMap<CellId, number> {
  const expected = new Map<CellId, number>();
  for (const { suspects } of diagnoses) {
    for (const { cell, expected: value } of suspects) {
      const id = report.form.cells[cell]?.id;
      if (id !== undefined) expected.set(id, value);
    }
  }
  return expected;
}

function sumOf(
  report: Report,
  { plus, minus }: Reading,
  instead: (cell: CellId) => number | undefined,
): number | null {
  let sum = 0;
  for (const [cells, sign] of [[plus, 1] as const, [minus, -1] as const]) {
    for (const cell of cells) {
      const value = instead(cell) ?? countAt(report, report.form.cellIndex(cell) ?? -1);
      if (value === null) return null;
      sum += sign * value;
    }
  }
  return sum;
}

/** The cells of a reading as related places. */
export function relatedCells(report: Report, { plus, minus }: Reading) {
  return [...plus, ...minus].flatMap((id) => {
    const cell = cellOf(report, id);
    if (cell === undefined || cell.state === 'missing') return [];
    return [
      { start: cell.start, end: cell.end, cell: id, data: { form: report.form.id, value: cell.value ?? 0 } },
    ];
  });
}

/** How a number is written where a quantity stands, in its own style; null where that is not sure. */
export function inStyleOf(quantity: Quantity, value: number): string | null {
  return value < 0 || quantity.approximate ? null : writeNumber(value, quantity.style);
}

/** Whether the tables have another number for a statement, so that a rule which compares with them speaks of it. */
export function isRefuted(context: RuleContext, quantity: Quantity): boolean {
  if (!isTableNumber(context, quantity)) return false;
  const values = tableValues(context, quantity);
  return values !== null && !agrees(context, values, quantity.value);
}
