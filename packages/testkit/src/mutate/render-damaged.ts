import type { CellId, TableId } from '@gouji/core';
import { type Rendered, renderWith, type SomeOptions } from '../render.ts';
import type { TestReport } from '../report.ts';
import type { Place } from '../writer.ts';
import type { Damage } from './damage.ts';

/** What a reader of the damaged report should notice. */
export interface Expected {
  /** One of these rules finds it. */
  readonly rules: readonly string[];
  /** The section concerned, 1…6. */
  readonly section: number;
  readonly table: TableId | null;
  /** The form's rows concerned. */
  readonly rows: readonly string[];
  /** Where it shows: the remaining numbers, the glued or torn text, the second label or heading; null if it is gone. */
  readonly place: Place | null;
}

export interface Damaged extends Rendered {
  readonly damage: Damage;
  readonly expected: Expected;
  /**
   * Cells about which nothing is claimed: a reader may find the right number or none there, never a wrong one (in
   * layouts with a grid, the number that stands in the cell's column). They are not in `cells`.
   */
  readonly uncertain: readonly CellId[];
}

/** A report with its shape damaged. No cell is left blank, so that the damage is the only loss. */
export function renderDamaged(report: TestReport, options: SomeOptions, damage: Damage): Damaged {
  const { rendered, place } = renderWith(report, { ...options, blanks: 0 }, damage);
  const uncertain = uncertainCells(report, damage, rendered);
  const unsure = new Set(uncertain);
  const cells = new Map([...rendered.cells].filter(([id]) => !unsure.has(id)));
  const seen = new Set<number>();
  const headings = rendered.headings.filter(({ number }) => !seen.has(number) && seen.add(number));
  return {
    ...rendered,
    cells,
    headings,
    damage,
    expected: expectedOf(report, damage, rendered, place),
    uncertain,
  };
}

/** Layouts in which a space may as well stand between two cells. */
const SPACED = new Set(['L3', 'L7', 'L9']);

function uncertainCells(report: TestReport, damage: Damage, { options }: Rendered): CellId[] {
  if (!('cell' in damage)) return [];
  const one = damage.kind === 'torn-digits' && !SPACED.has(options.layout);
  return one ? [damage.cell] : printedRow(report, damage.cell);
}

/** All cells that are printed in one row with a cell: table 4 has only one row. */
function printedRow({ form }: TestReport, id: CellId): CellId[] {
  const [table, row] = id.split('/');
  return form.cells
    .filter((cell) => cell.table === table && (table === 'disputes' || cell.row.id === row))
    .map((cell) => cell.id);
}

function expectedOf(report: TestReport, damage: Damage, rendered: Rendered, at: Place | null): Expected {
  if ('section' in damage) {
    const { section } = damage;
    const twice = rendered.headings.filter(({ number }) => number === section)[1];
    const rule =
      damage.kind === 'missing-section' ? 'structure/missing-section' : 'structure/duplicate-section';
    return {
      rules: [rule],
      section,
      table: null,
      rows: [],
      place: twice === undefined ? null : spanOf([twice]),
    };
  }
  if ('row' in damage) {
    const section = report.form.tables[damage.table].section;
    return { rules: [`table/${damage.kind}`], section, table: damage.table, rows: [damage.row], place: at };
  }
  const row = printedRow(report, damage.cell);
  const table = damage.cell.split('/')[0] as TableId;
  const rules =
    damage.kind === 'torn-digits' ? ['cell/torn-digits', 'table/value-count'] : ['table/value-count'];
  const rows = [...new Set(row.map((id) => id.split('/')[1] ?? ''))];
  const values = row.flatMap((id) => rendered.cells.get(id) ?? []);
  const place = damage.kind === 'missing-value' ? spanOf(values) : at;
  return { rules, section: report.form.tables[table].section, table, rows, place };
}

function spanOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  return { start: Math.min(...places.map((p) => p.start)), end: Math.max(...places.map((p) => p.end)) };
}
