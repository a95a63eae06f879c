import type { CellId, TableId } from '@gouji/core';

/**
 * `article` 第二十条第（一）项; `head` a column head, `note` the 勾稽 sentence among them; `group` a label that spans
 * rows; `label` the label of one row.
 */
export type CellKind = 'article' | 'note' | 'head' | 'group' | 'label' | 'value';

/** One cell of a printed table, as in an HTML table. */
export interface GridCell {
  readonly kind: CellKind;
  /** Ready to print. A `\n` is a line break inside the cell, which a layout may print otherwise. */
  readonly text: string;
  /** Length of the enumerator at the beginning of the text. */
  readonly lead: number;
  /** What stands unseen around the text. */
  readonly before: string;
  readonly after: string;
  /** The number that stands here. */
  readonly id: CellId | null;
  /** The cell was damaged: its place is remembered. */
  readonly damaged?: true;
  /** Spans. */
  readonly columns: number;
  readonly rows: number;
}

export interface GridRow {
  readonly kind: 'article' | 'head' | 'body';
  /** Id of the form's row; '' for article and head rows, and for table 4, whose one line holds three rows. */
  readonly row: string;
  /** Only the cells that begin in this row, from left to right. */
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly table: TableId;
  /** Columns at the left that hold labels. */
  readonly labels: number;
  readonly width: number;
  readonly rows: readonly GridRow[];
}

/** One square of the grid: where a cell begins, or where it goes on to the right or downwards. */
export interface Slot {
  readonly cell: GridCell;
  readonly part: 'start' | 'right' | 'down' | 'down-right';
}

/** The squares of every row; null where a row has too few cells. */
export function slotsOf(rows: readonly GridRow[], width: number): (Slot | null)[][] {
  const slots = rows.map(() => new Array<Slot | null>(width).fill(null));
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (slots[y]?.[x]) x++;
      for (let dy = 0; dy < cell.rows; dy++) {
        for (let dx = 0; dx < cell.columns; dx++) {
          const part = dy === 0 ? (dx === 0 ? 'start' : 'right') : dx === 0 ? 'down' : 'down-right';
          const line = slots[y + dy];
          if (line !== undefined) line[x + dx] = { cell, part };
        }
      }
      x += cell.columns;
    }
  });
  return slots;
}
