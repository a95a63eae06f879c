import { FORM_2021, type Form, type FormCell } from '../form/index.ts';
import type { Report } from '../parse/report.ts';
import { exactSum } from './exact-sum.ts';
import { numberAt } from './tie.ts';
import { type UnitGroup, unitGroups } from './unit-groups.ts';

/** What one unit adds to a cell. */
export interface Contribution {
  /** Index into the reports that were added up; of a unit with several the first one's. */
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
  /**
   * Units whose number is missing, blank or cannot be read, or whose several reports disagree about it: neither 0 nor
   * anything else.
   */
  readonly unverifiable: readonly number[];
}

export interface RollUp {
  readonly form: Form;
  /** One for each of `form.cells`, same order. */
  readonly cells: readonly RolledCell[];
  /** The units that were added up. */
  readonly groups: readonly UnitGroup[];
}

/**
 * Adds up the reports of a government's units cell by cell. A unit that has given several reports for one year counts
 * once, with what they agree about.
 *
 * @param form the form of the sum; a cell that a unit's own form lacks is unverifiable for that unit. The form of the
 *   first unit where not given.
 * @param indexes which of the reports to add up; all where not given
 */
export function rollUp(
  reports: readonly Report[],
  form: Form = reports[0]?.form ?? FORM_2021,
  indexes: readonly number[] = reports.map((_, index) => index),
): RollUp {
  const groups = unitGroups(reports, indexes);
  return { form, groups, cells: form.cells.map((cell) => rolledCell(cell, reports, groups)) };
}

function rolledCell(cell: FormCell, reports: readonly Report[], groups: readonly UnitGroup[]): RolledCell {
  const contributions: Contribution[] = [];
  const unverifiable: number[] = [];
  for (const group of groups) {
    const unit = group[0]!;
    const value = agreedNumber(cell, reports, group);
    if (value === null) unverifiable.push(unit);
    else if (value !== 0) contributions.push({ unit, value });
  }
  return { cell, sum: exactSum(contributions.map(({ value }) => value)), contributions, unverifiable };
}

function agreedNumber({ id }: FormCell, reports: readonly Report[], group: UnitGroup): number | null {
  const value = numberAt(reports[group[0]!]!, id);
  return group.every((index) => numberAt(reports[index]!, id) === value) ? value : null;
}
