import type { CellId, FormRow, TableId } from '@gouji/core';
import { numberAt, textAt } from '../numbers.ts';
import type { Random } from '../random.ts';
import type { TestReport } from '../report.ts';

/** What can go wrong with the shape of a report when it is typed, pasted or scanned. */
export type Damage =
  /** The cell is gone, and those at its right move to the left. */
  | { readonly kind: 'missing-value'; readonly cell: CellId }
  /** A number too many stands before the cell. */
  | { readonly kind: 'extra-value'; readonly cell: CellId; readonly text: string }
  /** The cell and the next one of its row have become one: `12` `0` → `120`. */
  | { readonly kind: 'glued-values'; readonly cell: CellId }
  /** Label and numbers of the row have become one: `规章000`. `cell` is the first one of the row. */
  | { readonly kind: 'glued-row'; readonly cell: CellId }
  /** A space between the digits: `5 7`; `at` digits stand before it. */
  | { readonly kind: 'torn-digits'; readonly cell: CellId; readonly at: number }
  | { readonly kind: 'missing-row'; readonly table: TableId; readonly row: string }
  /** The row is printed twice, one below the other. */
  | { readonly kind: 'duplicate-row'; readonly table: TableId; readonly row: string }
  /** Heading and all below it. */
  | { readonly kind: 'missing-section'; readonly section: number }
  /** The heading is printed twice. */
  | { readonly kind: 'duplicate-heading'; readonly section: number };

export type DamageKind = Damage['kind'];

export const DAMAGE_KINDS: readonly DamageKind[] = [
  'missing-value',
  'extra-value',
  'glued-values',
  'glued-row',
  'torn-digits',
  'missing-row',
  'duplicate-row',
  'missing-section',
  'duplicate-heading',
];

/** A random damage of the kind; null if the report has no place for it (no number of two digits to tear). */
export function randomDamage(rng: Random, report: TestReport, kind: DamageKind): Damage | null {
  switch (kind) {
    case 'missing-value':
      return { kind, cell: rng.pick(cellsOf(rng, report)) };
    case 'extra-value':
      return { kind, cell: rng.pick(cellsOf(rng, report)), text: String(rng.bool() ? 0 : rng.int(1, 99)) };
    case 'glued-values':
      return { kind, cell: rng.pick(cellsOf(rng, report).slice(0, -1)) };
    case 'glued-row':
      return { kind, cell: firstCell(rng.pick(labelledRows(report))) };
    case 'torn-digits': {
      const torn = report.form.cells.filter(
        (cell) => cell.column.kind === 'count' && numberAt(report.numbers, cell.id) > 9,
      );
      if (torn.length === 0) return null;
      const cell = rng.pick(torn).id;
      return { kind, cell, at: rng.int(1, textAt(report.numbers, cell).length - 1) };
    }
    case 'missing-row':
    case 'duplicate-row': {
      const { table, row } = rng.pick(labelledRows(report));
      return { kind, table, row: row.id };
    }
    case 'missing-section':
    case 'duplicate-heading':
      return { kind, section: rng.int(1, 6) };
  }
}

interface TableRow {
  readonly table: TableId;
  readonly row: FormRow;
}

/** Rows with a label of their own: all but table 4's. */
function labelledRows({ form }: TestReport): TableRow[] {
  return (['disclosure', 'requests'] as const).flatMap((table) =>
    form.tables[table].rows.map((row) => ({ table, row })),
  );
}

/** The cells of one printed row of at least two numbers. */
function cellsOf(rng: Random, { form }: TestReport): CellId[] {
  const table = rng.pick(['disclosure', 'requests', 'requests', 'disputes'] as const);
  const rows = form.tables[table].rows.filter((row) => row.columns.length > 1);
  const chosen = table === 'disputes' ? rows : [rng.pick(rows)];
  return chosen.flatMap((row) => row.columns.map((column): CellId => `${table}/${row.id}/${column.id}`));
}

function firstCell({ table, row }: TableRow): CellId {
  return `${table}/${row.id}/${row.columns[0]?.id ?? ''}`;
}
