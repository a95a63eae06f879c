import type { Change, Ledger, Link } from './ledger.ts';

/** No cell of either form is in more identities: its row, its column's outcome total, its column's balance. */
const MOST_IDENTITIES_OF_A_CELL = 3;
/** Changes tried in one search. The largest search over a full table 3 needs a fraction of it. */
const STEP_LIMIT = 100_000;

/** Cells with their changes, in the order of the form. */
export type Solution = readonly Change[];

/**
 * Every set of exactly `size` cells that, changed to non-negative integers, makes all identities of the ledger hold;
 * for more than one cell the search ends at the second set, as that already denies a single cause. Null if it gave up.
 *
 * It peels: in a set of up to three cells that solves a ledger there is one that is the only changed cell of some
 * broken identity, so that identity alone says by how much it changes; the same is true of the cells that remain.
 */
export function solutionsOf(ledger: Ledger, size: number): readonly Solution[] | null {
  const search = new Search(ledger, size > 1 ? 2 : Number.POSITIVE_INFINITY);
  search.peel(size);
  return search.gaveUp ? null : search.solutions;
}

class Search {
  readonly solutions: Solution[] = [];
  gaveUp = false;
  readonly #ledger: Ledger;
  readonly #most: number;
  readonly #known = new Set<string>();
  readonly #changes: Change[] = [];
  #broken: number;
  #steps = 0;

  constructor(ledger: Ledger, most: number) {
    this.#ledger = ledger;
    this.#most = most;
    this.#broken = ledger.identities.filter((i) => ledger.residuals[i] !== 0).length;
  }

  peel(left: number): void {
    if (this.#broken === 0 || this.#broken > left * MOST_IDENTITIES_OF_A_CELL) return;
    const { identities, residuals, members, values } = this.#ledger;
    for (const identity of identities) {
      const residual = residuals[identity] as number;
      if (residual === 0) continue;
      for (const { cell, sign } of members[identity] as (typeof members)[number]) {
        const delta = -sign * residual;
        const expected = (values[cell] as number) + delta;
        if (expected < 0 || this.#isChanged(cell)) continue;
        this.#try({ cell, expected }, delta, left);
        if (this.gaveUp || this.solutions.length >= this.#most) return;
      }
      // One cell must heal everything that is broken, so the cells of any one broken identity are all there is to try.
      if (left === 1) return;
    }
  }

  #try(change: Change, delta: number, left: number): void {
    if (++this.#steps > STEP_LIMIT) {
      this.gaveUp = true;
      return;
    }
    const links = this.#ledger.links[change.cell] as readonly Link[];
    this.#apply(links, delta);
    this.#changes.push(change);
    if (left > 1) this.peel(left - 1);
    else if (this.#broken === 0) this.#record();
    this.#changes.pop();
    this.#apply(links, -delta);
  }

  #apply(links: readonly Link[], delta: number): void {
    const { residuals } = this.#ledger;
    for (const { identity, sign } of links) {
      const before = residuals[identity] as number;
      const after = before + sign * delta;
      residuals[identity] = after;
      if (before === 0) this.#broken++;
      else if (after === 0) this.#broken--;
    }
  }

  #isChanged(cell: number): boolean {
    return this.#changes.some((change) => change.cell === cell);
  }

  #record(): void {
    const solution = [...this.#changes].sort((a, b) => a.cell - b.cell);
    const key = solution.map(({ cell, expected }) => `${cell}=${expected}`).join();
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.solutions.push(solution);
  }
}
