import type { Organ } from '../../parse/organ/index.ts';
import type { Quantity } from '../../parse/quantities/index.ts';
import type { Report } from '../../parse/report.ts';
import type { Diagnosis } from '../culprit/diagnosis.ts';
import { countAt } from '../evaluate.ts';
import { type Reading, readingsOf } from './readings.ts';

/** A reading with its value in the report's tables. */
export interface ReadValue extends Reading {
  readonly value: number;
}

/** A number of the prose that the tables contradict, however it is understood. */
export interface Refuted {
  readonly quantity: Quantity;
  /** At least one, the commonest understanding first. */
  readonly values: readonly ReadValue[];
}

/** What statements are compared with. */
export interface Tables {
  readonly report: Report;
  readonly organ: Organ | null;
  readonly diagnoses: readonly Diagnosis[];
}

/** The numbers of the prose beside the tables. */
export interface Statements {
  /**
   * Those that the tables count and none of whose readings gives them. Where a broken sum tells what a cell ought to
   * say, that is accepted as well: what is wrong then is the table, and the sum rules say so.
   */
  readonly refuted: readonly Refuted[];
  /** The quantities of `refuted`. */
  readonly contradicted: ReadonlySet<Quantity>;
  /** Those that speak of the whole year and organ, but that the tables don't count or don't let read. */
  readonly uncounted: readonly Quantity[];
}

/** Compares what the prose states with the tables. */
export function compareStatements(tables: Tables, quantities: readonly Quantity[]): Statements {
  const { report } = tables;
  const refuted: Refuted[] = [];
  const uncounted: Quantity[] = [];
  let expected: ReadonlyMap<number, number> | null = null;
  for (const quantity of quantities) {
    if (quantity.measures.length === 0 || !isTableNumber(tables, quantity)) continue;
    const readings = readingsOf(report.form, quantity);
    if (agrees(report, readings, quantity.value, null)) continue;
    const values = tableValues(report, quantity);
    if (values.length === 0) {
      uncounted.push(quantity);
      continue;
    }
    expected ??= expectedValues(tables);
    if (expected.size === 0 || !agrees(report, readings, quantity.value, expected))
      refuted.push({ quantity, values });
  }
  return { refuted, contradicted: new Set(refuted.map(({ quantity }) => quantity)), uncounted };
}

/**
 * Whether a stated number speaks of just what the tables count: the whole year of the report, the whole organ, every
 * way of asking, exactly. 全市 in a department's report is more than its tables; 市本级 and 各部门 are less.
 */
export function isTableNumber(tables: Pick<Tables, 'report' | 'organ'>, quantity: Quantity): boolean {
  const { year, period, reach, channel, comparison, unit } = quantity;
  if (quantity.measures.length === 0 || quantity.approximate || quantity.hypothetical) return false;
  if (quantity.insideTitle || channel !== null || comparison !== null || unit === '%') return false;
  if (period !== 'year' || year !== (tables.report.year?.value ?? null)) return false;
  return reach === null || (reach === 'area' && speaksForArea(tables.organ));
}

function speaksForArea(organ: Organ | null): boolean {
  return organ === null || organ.kind === 'government' || organ.kind === 'office';
}

const NO_VALUES: readonly ReadValue[] = [];

/** Every value that the tables allow for a quantity; none where the tables don't count it or a cell cannot be read. */
export function tableValues(report: Report, quantity: Quantity): readonly ReadValue[] {
  const values: ReadValue[] = [];
  for (const reading of readingsOf(report.form, quantity)) {
    const value = tableValue(report, reading, null);
    if (Number.isNaN(value)) return NO_VALUES;
    values.push({ ...reading, value });
  }
  return values;
}

/** Whether a number is what one of its readings gives, with some cells as they ought to be `instead`. */
function agrees(
  report: Report,
  readings: readonly Reading[],
  stated: number,
  instead: ReadonlyMap<number, number> | null,
): boolean {
  for (const reading of readings) if (tableValue(report, reading, instead) === stated) return true;
  return false;
}

/** NaN where a cell cannot be read. */
function tableValue(
  report: Report,
  { plus, minus }: Reading,
  instead: ReadonlyMap<number, number> | null,
): number {
  return sumOf(report, plus, instead) - sumOf(report, minus, instead);
}

function sumOf(
  report: Report,
  cells: readonly number[],
  instead: ReadonlyMap<number, number> | null,
): number {
  let sum = 0;
  for (const cell of cells) sum += instead?.get(cell) ?? countAt(report, cell) ?? Number.NaN;
  return sum;
}

function expectedValues({ diagnoses }: Tables): ReadonlyMap<number, number> {
  const expected = new Map<number, number>();
  for (const { suspects } of diagnoses)
    for (const suspect of suspects) expected.set(suspect.cell, suspect.expected);
  return expected;
}
