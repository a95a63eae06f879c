import type { Report } from '../parse/report.ts';
import { exactDifference } from './exact-sum.ts';
import { organKey } from './organs.ts';
import { type RolledCell, type RollUp, rollUp } from './roll-up.ts';

/** A cell of the consolidated report that is not the sum of the units'. */
export interface RollUpDifference extends RolledCell {
  readonly stated: number;
  /** stated − sum */
  readonly difference: number;
}

/** A consolidated report against the reports it sums up. Units are named by their index in what was given. */
export interface RollUpComparison {
  readonly rollUp: RollUp;
  /** The units that were added up: all but the consolidated report itself and second copies of a unit's. */
  readonly counted: readonly number[];
  /** In the order of the form; empty where the units are not `comparable`. */
  readonly differences: readonly RollUpDifference[];
  /** Cells that cannot be compared: a number is missing in the consolidated report or in a unit's. */
  readonly unverifiable: readonly RolledCell[];
  /** Units of one organ, two or more in each group. */
  readonly duplicates: readonly (readonly number[])[];
  /** Units whose report is of another year. */
  readonly otherYear: readonly number[];
  /** False where the sum of the units means nothing: a report is of another year, or one of several is the right one. */
  readonly comparable: boolean;
  /**
   * True where what the sum lacks is itself a report that adds up: some unit's report is probably not among those
   * given. One wrong number would leave a rest that does not add up.
   */
  readonly lacksUnit: boolean;
}

/** Adds up the units and compares each cell with the consolidated report, which may be among the units. */
export function compareRollUp(units: readonly Report[], whole: Report): RollUpComparison {
  const indexes = units.map((_, index) => index).filter((index) => !isCopy(units[index], whole));
  const duplicates = duplicateUnits(units, indexes);
  const repeated = new Set(duplicates.flatMap((group) => sameTwice(group, units)));
  const counted = indexes.filter((index) => !repeated.has(index));
  const otherYear = indexes.filter((index) => isOtherYear(units[index], whole));
  const sums = named(
    rollUp(
      counted.map((index) => units[index]!),
      whole.form,
    ),
    counted,
  );
  const comparable =
    counted.length > 0 &&
    otherYear.length === 0 &&
    duplicates.every((group) => group.filter((index) => !repeated.has(index)).length < 2);
  const compared = compareCells(sums, whole);
  const differences = comparable ? compared.differences : [];
  const lacksUnit = differences.length > 0 && restAddsUp(differences, sums, whole);
  return { rollUp: sums, counted, ...compared, differences, duplicates, otherYear, comparable, lacksUnit };
}

function isCopy(unit: Report | undefined, whole: Report): boolean {
  return unit?.source.text === whole.source.text;
}

function isOtherYear(unit: Report | undefined, whole: Report): boolean {
  const [a, b] = [unit?.year?.value, whole.year?.value];
  return a !== undefined && b !== undefined && a !== b;
}

/** Units of the same organ and year. */
function duplicateUnits(
  units: readonly Report[],
  indexes: readonly number[],
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const unit = units[index];
    const key = unit === undefined ? null : organKey(unit);
    if (key === null) continue;
    const name = `${key} ${unit?.year?.value ?? ''}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Those of a group that say the same as an earlier one: counted once, they do no harm. */
function sameTwice(group: readonly number[], units: readonly Report[]): readonly number[] {
  const seen = new Set<string>();
  return group.filter((index) => {
    const numbers = units[index]?.cells.map(({ value }) => value).join(' ') ?? '';
    if (seen.has(numbers)) return true;
    seen.add(numbers);
    return false;
  });
}

/** The roll-up of some units with their indexes among all. */
function named(sums: RollUp, indexes: readonly number[]): RollUp {
  const nameOf = (unit: number): number => indexes[unit] ?? unit;
  const cells = sums.cells.map((cell) => ({
    ...cell,
    contributions: cell.contributions.map(({ unit, value }) => ({ unit: nameOf(unit), value })),
    unverifiable: cell.unverifiable.map(nameOf),
  }));
  return { ...sums, cells };
}

function compareCells(
  { cells }: RollUp,
  whole: Report,
): Pick<RollUpComparison, 'differences' | 'unverifiable'> {
  const differences: RollUpDifference[] = [];
  const unverifiable: RolledCell[] = [];
  for (const rolled of cells) {
    const stated = whole.cells[rolled.cell.index]?.value ?? null;
    if (stated === null || rolled.unverifiable.length > 0) unverifiable.push(rolled);
    else if (!agrees(whole, rolled, stated))
      differences.push({ ...rolled, stated, difference: exactDifference(stated, rolled.sum) });
  }
  return { differences, unverifiable };
}

/** Exact, except that an amount may be rounded to the decimals that the consolidated report prints. */
function agrees(whole: Report, { cell, sum }: RolledCell, stated: number): boolean {
  if (stated === sum || cell.column.kind !== 'amount') return stated === sum;
  const { start = 0, end = 0 } = whole.cells[cell.index] ?? {};
  const decimals = /\.(\d+)/u.exec(whole.source.plain(start, end))?.[1]?.length ?? 0;
  return Math.abs(exactDifference(stated, sum)) <= 0.5 * 10 ** -decimals;
}

/** Whether all differences are on one side and hold every identity of the form, with requests among them. */
function restAddsUp(
  differences: readonly RollUpDifference[],
  { form, cells }: RollUp,
  whole: Report,
): boolean {
  const rest = cells.map(({ cell, sum }) => exactDifference(whole.cells[cell.index]?.value ?? 0, sum));
  const sumOf = (indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + (rest[index] ?? 0), 0);
  return (
    differences.some(({ cell }) => cell.table === 'requests') &&
    rest.every((value, index) => value >= 0 || form.cells[index]?.column.kind === 'change') &&
    form.identities.every(({ addends, totals }) => sumOf(addends) === sumOf(totals))
  );
}
