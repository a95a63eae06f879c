import type { Cell, Range } from '../parse/report.ts';
import type { CheckedReport } from './checked-report.ts';
import { identitiesOfCell } from './identities.ts';
import type { Part } from './part-at.ts';
import { cellsOfStated, type StatedNumber, statedNumbersOf } from './stated-numbers.ts';

/** A place that is tied to another one. */
export interface LinkedPlace extends Range {
  /** `total`: states the sum; `addend`: is added up; `stated`: the prose says it once more; `self`: the place asked about. */
  readonly role: 'total' | 'addend' | 'stated' | 'self';
}

/** Where a number comes from: of a number in prose the cells, of a total its addends, of any other cell its totals. */
export function originsOf(checked: CheckedReport, part: Part): readonly Range[] {
  if (part.kind === 'stated') return placesOf(checked, cellsOfStated(part.stated));
  if (part.kind !== 'cell') return [];
  const { index } = part.cell.cell;
  const identities = identitiesOfCell(checked, index).map(({ identity }) => identity);
  const own = identities.filter(({ totals }) => totals.length === 1 && totals[0] === index);
  const cells =
    own.length > 0 ? own.flatMap(({ addends }) => addends) : identities.flatMap(({ totals }) => totals);
  return placesOf(
    checked,
    cells.filter((cell) => cell !== index),
  );
}

/** Everything tied to a number: cells that are summed up with it, their totals, and what the prose says of it. */
export function linkedPlaces(checked: CheckedReport, part: Part): readonly LinkedPlace[] {
  if (part.kind === 'stated') return linkedToStated(checked, part.stated);
  if (part.kind !== 'cell') return [];
  const { index } = part.cell.cell;
  const roles = new Map<number, LinkedPlace['role']>();
  for (const { identity } of identitiesOfCell(checked, index)) {
    for (const cell of identity.addends) if (!roles.has(cell)) roles.set(cell, 'addend');
    // A row's total is an addend of the column of totals; what it states itself goes first.
    for (const cell of identity.totals) roles.set(cell, 'total');
  }
  if (!roles.has(index)) roles.set(index, 'self');
  const cells = [...roles].flatMap(([cell, role]) =>
    placesOf(checked, [cell]).map((place): LinkedPlace => ({ ...place, role })),
  );
  return inOrder([...cells, ...statements(checked, [index])]);
}

function linkedToStated(checked: CheckedReport, stated: StatedNumber): readonly LinkedPlace[] {
  const indexes = cellsOfStated(stated);
  const cells = placesOf(checked, indexes).map((place): LinkedPlace => ({ ...place, role: 'total' }));
  return inOrder([...cells, ...statements(checked, indexes)]);
}

function statements(checked: CheckedReport, cells: readonly number[]): readonly LinkedPlace[] {
  return statedNumbersOf(checked, cells).map(({ start, end }) => ({ start, end, role: 'stated' }));
}

function placesOf({ report }: CheckedReport, cells: readonly number[]): readonly Range[] {
  return [...new Set(cells)]
    .map((cell) => report.cells[cell])
    .filter((cell): cell is Cell => cell !== undefined && cell.state !== 'missing')
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

function inOrder(places: readonly LinkedPlace[]): readonly LinkedPlace[] {
  return [...places].sort((a, b) => a.start - b.start || a.end - b.end);
}
