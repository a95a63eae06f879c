import type { Grid, Slot } from '../grid/grid.ts';
import { cutGroups, type GroupCuts, pageStarts } from '../pages.ts';
import type { Writer } from '../writer.ts';

/** Some rows of a table that share their columns. */
export interface TabPage {
  readonly from: number;
  readonly to: number;
  /** Label columns that this page doesn't have. */
  readonly dropped: ReadonlySet<number>;
  /** An empty column between labels and numbers, or not. */
  readonly spare: boolean;
  /** Empty columns at the right. */
  readonly trailing: number;
}

export interface TabPlan {
  readonly pages: readonly TabPage[];
  /** Group labels that a page break cuts: what stands before it and what after it. */
  readonly cuts: GroupCuts;
}

/** Where pages begin, which columns each has, and what the breaks cut. */
export function planPages(writer: Writer, grid: Grid, slots: readonly (readonly (Slot | null)[])[]): TabPlan {
  const { options, rng } = writer;
  const heads = grid.rows.findIndex((row) => row.kind === 'body') + 1;
  const starts = pageStarts(writer, options.pages, grid.rows.length, heads);
  const cuts = cutGroups(writer, slots, starts);
  const bounds = [0, ...starts, grid.rows.length];
  const pages = bounds.slice(0, -1).map((from, i): TabPage => {
    const to = bounds[i + 1] ?? from;
    const dropped = new Set<number>();
    if (options.unsteady && from > 0) {
      for (let x = 0; x < grid.labels - 1; x++) {
        if (rng.bool(0.7) && mayDrop(slots.slice(from, to), x, from, cuts)) dropped.add(x);
      }
    }
    const spare = options.unsteady && grid.labels > 0 && rng.bool(0.25);
    return { from, to, dropped, spare, trailing: options.unsteady && rng.bool(0.3) ? rng.int(1, 2) : 0 };
  });
  return { pages, cuts };
}

/** A label column may go where nothing begins in it alone and no cut label goes on in it. */
function mayDrop(
  rows: readonly (readonly (Slot | null)[])[],
  x: number,
  from: number,
  cuts: GroupCuts,
): boolean {
  return rows.every((row) => {
    const slot = row[x];
    if (slot === null || slot === undefined) return true;
    if (slot.part === 'start') return slot.cell.columns > 1 && slot.cell.kind === 'label';
    return cuts.get(slot.cell)?.row !== from;
  });
}
