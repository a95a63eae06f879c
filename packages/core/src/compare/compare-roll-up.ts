import type { Report } from '../parse/report.ts';
import { exactDifference } from './exact-sum.ts';
import { type RolledCell, type RollUp, rollUp } from './roll-up.ts';
import { isOneYear, type UnitGroup } from './unit-groups.ts';

/** A cell of the consolidated report that is not the sum of the units'. */
export interface RollUpDifference extends RolledCell {
  readonly stated: number;
  /** stated − sum */
  readonly difference: number;
}

/** A consolidated report against the reports it sums up. Units are named by their index in what was given. */
export interface RollUpComparison {
  readonly rollUp: RollUp;
  /** The units that were added up, each by its first report: those of the year, but not the consolidated report itself. */
  readonly counted: readonly number[];
  /** In the order of the form; empty where the units are not `comparable`. */
  readonly differences: readonly RollUpDifference[];
  /** Cells that cannot be compared: a number is missing in the consolidated report or a unit's, or a unit's two reports disagree. */
  readonly unverifiable: readonly RolledCell[];
  /** The reports of units that have given several. */
  readonly duplicates: readonly UnitGroup[];
  /** Units whose report is of another year. */
  readonly otherYear: readonly number[];
  /** False where the sum of the units means nothing: a report is of another year. */
  readonly comparable: boolean;
  /**
   * True where what the sum lacks is itself a report that adds up: some unit's report is probably not among those
   * given. One wrong number would leave a rest that does not add up.
   */
  readonly lacksUnit: boolean;
}

/** Adds up the units and compares each cell with the consolidated report, which may be among the units. */
export function compareRollUp(units: readonly Report[], whole: Report): RollUpComparison {
  const indexes = units.flatMap((unit, index) => (isCopy(unit, whole) ? [] : [index]));
  const isOfYear = (index: number): boolean => isOneYear(units[index]!, whole);
  const otherYear = indexes.filter((index) => !isOfYear(index));
  const sums = rollUp(units, whole.form, indexes.filter(isOfYear));
  const counted = sums.groups.map(([first]) => first!);
  const comparable = counted.length > 0 && otherYear.length === 0;
  const { differences, unverifiable } = compareCells(sums, whole);
  return {
    rollUp: sums,
    counted,
    differences: comparable ? differences : [],
    unverifiable,
    duplicates: sums.groups.filter(({ length }) => length > 1),
    otherYear,
    comparable,
    lacksUnit: comparable && differences.length > 0 && restAddsUp(differences, sums, whole),
  };
}

function isCopy(unit: Report, whole: Report): boolean {
  return unit.source.text === whole.source.text;
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
