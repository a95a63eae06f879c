import type { FormTable } from '../../form/index.ts';
import type { Range, ReportRow } from '../report.ts';
import type { SeenLabel } from '../rows/row-draft.ts';

/** Where the heads of a block stand: between the rows above it and its own first row. */
export interface Place extends Range {
  /** Index of the block; -1 where those of all blocks stand, as in table 4. */
  readonly block: number;
  /** Labels read there that are no heads of the block. */
  readonly foreign: SeenLabel[];
}

/** The places of heads in a table that begins at `start` and has these rows. */
export function headPlaces(start: number, table: FormTable, rows: readonly ReportRow[]): readonly Place[] {
  const [first] = rows;
  if (first === undefined) return [];
  if (table.id !== 'disclosure')
    return [{ block: table.id === 'disputes' ? -1 : 0, start, end: first.start, foreign: [] }];
  const places: Place[] = [];
  let from = start;
  let last = -1;
  for (const row of rows) {
    const block = table.blocks.findIndex((b) => b.rows.includes(row.row));
    if (block !== last && !places.some((place) => place.block === block))
      places.push({ block, start: from, end: row.start, foreign: [] });
    last = block;
    from = row.end;
  }
  return places;
}
