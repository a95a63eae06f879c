import { type CellId, FORM_2021, type Form, type FormCell, type Identity } from '../../form/index.ts';
import type { Change, Ledger } from './ledger.ts';

const ROWS = ['new', 'carried-in', 'granted', 'partially-granted', 'other.other', 'concluded', 'carried-out'];
const COLUMNS = ['natural-person', 'business', 'total'];

/** Table 3 with seven rows and three columns: tied like the real one, small enough to try everything. */
export const SMALL_FORM: Form = smallForm();

function smallForm(): Form {
  const kept = FORM_2021.cells.filter(
    (cell) => cell.table === 'requests' && ROWS.includes(cell.row.id) && COLUMNS.includes(cell.column.id),
  );
  const cells = kept.map((cell, index): FormCell => ({ ...cell, index }));
  const renumber = (list: readonly number[]) =>
    list.map((old) => kept.findIndex((c) => c.index === old)).filter((i) => i >= 0);
  const identities = FORM_2021.identities
    .filter(({ totals }) => totals.every((total) => kept.some((cell) => cell.index === total)))
    .map(
      (identity): Identity => ({
        ...identity,
        addends: renumber(identity.addends),
        totals: renumber(identity.totals),
      }),
    );
  const byId = new Map<CellId, number>(cells.map((cell) => [cell.id, cell.index]));
  return {
    ...FORM_2021,
    cells,
    identities,
    identitiesOfCell: cells.map(({ index }) =>
      identities.flatMap(({ addends, totals }, i) =>
        addends.includes(index) || totals.includes(index) ? [i] : [],
      ),
    ),
    cellIndex: (id) => byId.get(id),
  };
}

/**
 * All smallest sets of up to three changes that make a ledger's identities hold, by trying every set of cells with
 * every value up to `largest`; empty if no set of that size does. It knows nothing of peeling.
 */
export function smallestSolutions(ledger: Ledger, largest: number): readonly (readonly Change[])[] {
  const cells = [
    ...new Set(ledger.identities.flatMap((i) => (ledger.members[i] ?? []).map(({ cell }) => cell))),
  ];
  for (let size = 1; size <= 3; size++) {
    const found = subsets(cells, size).flatMap((set) => solve(ledger, set, largest, []));
    if (found.length > 0) return found;
  }
  return [];
}

function subsets(cells: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return cells.flatMap((cell, at) => subsets(cells.slice(at + 1), size - 1).map((rest) => [cell, ...rest]));
}

function solve(
  ledger: Ledger,
  set: readonly number[],
  largest: number,
  changes: readonly Change[],
): (readonly Change[])[] {
  const [cell, ...rest] = set;
  if (cell === undefined) return ledger.identities.every((i) => ledger.residuals[i] === 0) ? [changes] : [];
  if (!ledger.identities.every((i) => ledger.residuals[i] === 0 || reaches(ledger, set, i))) return [];
  const found: (readonly Change[])[] = [];
  for (let expected = 0; expected <= largest; expected++) {
    const delta = expected - (ledger.values[cell] ?? 0);
    if (delta === 0) continue;
    shift(ledger, cell, delta);
    found.push(...solve(ledger, rest, largest, [...changes, { cell, expected }]));
    shift(ledger, cell, -delta);
  }
  return found;
}

function reaches(ledger: Ledger, set: readonly number[], identity: number): boolean {
  return set.some((cell) => ledger.links[cell]?.some((link) => link.identity === identity));
}

function shift(ledger: Ledger, cell: number, delta: number): void {
  for (const { identity, sign } of ledger.links[cell] ?? []) {
    ledger.residuals[identity] = (ledger.residuals[identity] ?? 0) + sign * delta;
  }
}
