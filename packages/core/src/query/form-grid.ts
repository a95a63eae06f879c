import {
  type Form,
  type FormBlock,
  type FormCell,
  type FormGroup,
  type FormRow,
  type FormTable,
  headsOf,
  type Label,
  type TableId,
} from '../form/index.ts';

/** A printed head: of the columns below it or of the rows beside it. */
export interface GridHead {
  readonly enumerator: string;
  readonly label: Label;
  readonly columns: number;
  readonly rows: number;
}

export interface GridRow {
  readonly heads: readonly GridHead[];
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly cell: FormCell;
  /** How many columns of the grid it takes. */
  readonly columns: number;
}

/** Rows that belong together under their own heads; only table 2 has several. */
export interface GridBlock {
  readonly heads: readonly (readonly GridHead[])[];
  readonly rows: readonly GridRow[];
}

/** A table as the form prints it, its spans included. */
export type Grid = readonly GridBlock[];

export function gridOf(form: Form, id: TableId): Grid {
  const table = form.tables[id];
  const cellsOf = (row: FormRow): FormCell[] =>
    form.cells.filter((cell) => cell.table === id && cell.row === row);
  switch (id) {
    case 'disclosure':
      return disclosureGrid(table, cellsOf);
    case 'requests':
      return [requestsBlock(table, cellsOf)];
    case 'disputes':
      return [disputesBlock(table, cellsOf)];
  }
}

type CellsOf = (row: FormRow) => readonly FormCell[];

function head(label: Label, columns = 1, rows = 1, enumerator = ''): GridHead {
  return { enumerator, label, columns, rows };
}

/** The captions a table prints above its numbers, in its order. */
function captionsOf(table: FormTable): Label[] {
  return headsOf(table)
    .filter(({ kind }) => kind === 'caption')
    .map(({ label }) => label);
}

/** Blocks of one to three columns under one another, the last column of each filling the width. */
function disclosureGrid(table: FormTable, cellsOf: CellsOf): Grid {
  const width = Math.max(...table.blocks.map(({ columns }) => columns.length));
  const [information = { zh: '', en: '' }] = captionsOf(table);
  return table.blocks.map((block) => {
    const spans = block.columns.map((_, at) =>
      at === block.columns.length - 1 ? width - block.columns.length + 1 : 1,
    );
    return {
      heads: [
        [head(articleOf(block), width + 1)],
        [head(information), ...block.columns.map(({ label }, at) => head(label, spans[at]))],
      ],
      rows: block.rows.map((row) => ({
        heads: [head(row.label)],
        cells: cellsOf(row).map((cell, at) => ({ cell, columns: spans[at] ?? 1 })),
      })),
    };
  });
}

function articleOf({ article }: FormBlock): Label {
  const zh = article ?? '';
  return { zh, en: zh };
}

/** Labels in as many columns as groups lie in each other; applicants in two lines of heads above the seven columns. */
function requestsBlock(table: FormTable, cellsOf: CellsOf): GridBlock {
  const depth = 1 + Math.max(...table.rows.map(({ groups }) => groups.length));
  const [note, applicants, organizations] = captionsOf(table);
  const columns = table.blocks[0]?.columns ?? [];
  const [person, ...others] = columns.map(({ label }) => label);
  const total = others.pop();
  if (!note || !applicants || !organizations || !person || !total) return { heads: [], rows: [] };
  return {
    heads: [
      [head(note, depth, 3), head(applicants, columns.length)],
      [head(person, 1, 2), head(organizations, others.length), head(total, 1, 2)],
      others.map((label) => head(label)),
    ],
    rows: table.rows.map((row, at) => ({
      heads: [
        ...groupsBeginning(table.rows, at),
        head(row.label, depth - row.groups.length, 1, row.enumerator),
      ],
      cells: cellsOf(row).map((cell) => ({ cell, columns: 1 })),
    })),
  };
}

/** The groups whose first row this is, with the number of rows they hold. */
function groupsBeginning(rows: readonly FormRow[], at: number): GridHead[] {
  const isIn = (row: FormRow | undefined, group: FormGroup): boolean => row?.groups.includes(group) ?? false;
  return (rows[at]?.groups ?? [])
    .filter((group) => !isIn(rows[at - 1], group))
    .map((group) => {
      const held = rows.filter((row) => isIn(row, group)).length;
      return head(group.label, 1, held, group.enumerator);
    });
}

/** The form's three rows side by side as one, under heads in three lines. */
function disputesBlock({ rows }: FormTable, cellsOf: CellsOf): GridBlock {
  const widthOf = (some: readonly FormRow[]): number =>
    some.reduce((sum, row) => sum + row.columns.length, 0);
  const groups = new Set(rows.flatMap((row) => row.groups));
  const alone = rows.filter((row) => row.groups.length === 0);
  const grouped = rows.filter((row) => row.groups.length > 0);
  return {
    heads: [
      [
        ...alone.map((row) => head(row.label, row.columns.length, 2)),
        ...[...groups].map((group) =>
          head(group.label, widthOf(grouped.filter((row) => row.groups.includes(group)))),
        ),
      ],
      grouped.map((row) => head(row.label, row.columns.length)),
      rows.flatMap((row) => row.columns.map(({ label }) => head(label))),
    ],
    rows: [{ heads: [], cells: rows.flatMap((row) => cellsOf(row).map((cell) => ({ cell, columns: 1 }))) }],
  };
}
