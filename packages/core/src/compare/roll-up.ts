import { FORM_2021, type Form, type FormCell } from '../form/index.ts';
import type { Report } from '../parse/report.ts';
import { exactSum } from './exact-sum.ts';
import { numberAt } from './tie.ts';

/** What one unit adds to a cell. */
export interface Contribution {
  /** Index into the units that were added up. */
  readonly unit: number;
  readonly value: number;
}

/** One cell of the form, added up over units. */
export interface RolledCell {
  readonly cell: FormCell;
  /** The sum of all numbers that could be read; that of all units only where `unverifiable` is empty. */
  readonly sum: number;
  /** The units that add something other than 0. */
  readonly contributions: readonly Contribution[];
  /** Units whose number is missing, blank or cannot be read: neither 0 nor anything else. */
  readonly unverifiable: readonly number[];
}

export interface RollUp {
  readonly form: Form;
  /** One for each of `form.cells`, same order. */
  readonly cells: readonly RolledCell[];
}

/**
 * Adds up the reports of a government's units cell by cell.
 *
 * @param form the form of the sum; a cell that a unit's own form lacks is unverifiable for that unit. The form of the
 *   first unit where not given.
 */
export function rollUp(units: readonly Report[], form: Form = units[0]?.form ?? FORM_2021): RollUp {
  return { form, cells: form.cells.map((cell) => rolledCell(cell, units)) };
}

function rolledCell(cell: FormCell, units: readonly Report[]): RolledCell {
  const contributions: Contribution[] = [];
  const unverifiable: number[] = [];
  units.forEach((report, unit) => {
    const value = numberAt(report, cell.id);
    if (value === null) unverifiable.push(unit);
    else if (value !== 0) contributions.push({ unit, value });
  });
  return { cell, sum: exactSum(contributions.map(({ value }) => value)), contributions, unverifiable };
}
