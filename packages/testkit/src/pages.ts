import type { GridCell, Slot } from './grid/grid.ts';
import type { Pages } from './options.ts';
import { cutText } from './text/width.ts';
import type { Writer } from './writer.ts';

const PAGE_NUMBERS: Readonly<Record<Pages['number'], (page: number) => string>> = {
  dashes: (page) => `- ${page} -`,
  bare: (page) => `${page}`,
  words: (page) => `第 ${page} 页`,
  'long-dashes': (page) => `— ${page} —`,
  'tight-dashes': (page) => `-${page}-`,
  none: () => '',
};

/** What stands between two pages: blank lines, the number of the page that ends, perhaps a form feed. */
export function writePageBreak(writer: Writer, pages: Pages, indent: number): void {
  const number = PAGE_NUMBERS[pages.number](writer.page++);
  writer.write('\n'.repeat(pages.blankLines));
  if (number !== '') writer.write(`${' '.repeat(indent)}${number}\n`);
  if (pages.formFeed) writer.write('\f');
  if (number !== '' || pages.blankLines === 0) writer.write('\n'.repeat(Math.max(1, pages.blankLines)));
}

/** The rows at which a new page begins, about every `pages.rows` rows, never within the first `heads` ones. */
export function pageStarts(writer: Writer, pages: Pages | null, rows: number, heads: number): number[] {
  const starts: number[] = [];
  if (pages === null) return starts;
  for (
    let y = heads + writer.rng.int(1, pages.rows);
    y < rows;
    y += Math.max(2, pages.rows + writer.rng.int(-2, 2))
  ) {
    starts.push(y);
  }
  return starts;
}

/** A label that a page break cuts. */
interface LabelCut {
  /** What stands before the break. */
  readonly head: string;
  /** What stands after it. */
  readonly tail: string;
  /** The row that the new page begins with. */
  readonly row: number;
}

export type GroupCuts = ReadonlyMap<GridCell, LabelCut>;

/** Cuts some of the group labels that go on behind a page break: （四）无 … 法提供. */
export function cutGroups(
  writer: Writer,
  slots: readonly (readonly (Slot | null)[])[],
  starts: readonly number[],
): GroupCuts {
  const cuts = new Map<GridCell, LabelCut>();
  if (!writer.options.pages?.splitGroups) return cuts;
  for (const row of starts) {
    for (const slot of slots[row] ?? []) {
      if (slot?.part !== 'down' || slot.cell.kind !== 'group' || cuts.has(slot.cell)) continue;
      const cut = writer.rng.bool(0.7) ? cutText(slot.cell.text, slot.cell.lead, writer.rng) : null;
      if (cut !== null) cuts.set(slot.cell, { head: cut[0], tail: cut[1], row });
    }
  }
  return cuts;
}
