import type { Locale } from '../check/finding.ts';
import type { CellId, FormBlock, FormCell, FormGroup, FormRow, Label, TableId } from '../form/index.ts';
import type { Cell, CellState, ReportTable } from '../parse/report.ts';
import { type CellStatus, cellStatuses } from './cell-status.ts';
import type { CheckedReport } from './checked-report.ts';
import { expectedTotals } from './expected-totals.ts';
import { tableName } from './names.ts';

/** Where a part stands in the text; both null where the report lacks it. */
interface Placed {
  readonly start: number | null;
  readonly end: number | null;
}

export interface CellView extends Placed {
  readonly cell: CellId;
  readonly column: string;
  readonly total: boolean;
  readonly state: CellState;
  readonly status: CellStatus;
  readonly value: number | null;
  /** As it is written. */
  readonly text: string;
  /** What it would have to say for the sums to hold, where that is known and something else. */
  readonly expected: number | null;
}

export interface RowView extends Placed {
  readonly id: string;
  readonly enumerator: string;
  readonly label: string;
  /** Heads over the row, outermost first. */
  readonly groups: readonly { readonly id: string; readonly enumerator: string; readonly label: string }[];
  readonly cells: readonly CellView[];
}

/** Rows that share the heads of their columns. */
export interface BlockView {
  readonly article: string | null;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly RowView[];
}

/** A table of the official form with the report's numbers in it, to be drawn. */
export interface TableView extends Placed {
  readonly table: TableId;
  readonly name: string;
  readonly blocks: readonly BlockView[];
}

/** The three tables in the order of the form; those that the report lacks have no numbers. */
export function tableViews(checked: CheckedReport, locale: Locale): readonly TableView[] {
  const { form, tables } = checked.report;
  const view = new ViewMaker(checked, locale);
  return Object.values(form.tables).map(({ id, blocks }) => ({
    table: id,
    name: tableName(id, locale),
    ...placeOf(tables[id]),
    blocks: blocks.map((block) => view.block(block, tables[id])),
  }));
}

class ViewMaker {
  readonly #cells = new Map<FormRow, readonly FormCell[]>();
  readonly #statuses: readonly CellStatus[];
  readonly #expected = new Map<CellId, number>();
  readonly #checked: CheckedReport;
  readonly #locale: Locale;

  constructor(checked: CheckedReport, locale: Locale) {
    const { cells } = checked.report.form;
    this.#checked = checked;
    this.#locale = locale;
    for (const cell of cells) this.#cells.set(cell.row, [...(this.#cells.get(cell.row) ?? []), cell]);
    this.#statuses = cellStatuses(checked);
    for (const { cell, value } of expectedTotals(checked)) this.#expected.set(cell.cell.id, value);
    for (const { suspects = [] } of checked.findings)
      for (const { cell, expected } of suspects) this.#expected.set(cell, expected);
  }

  block({ article, columns, rows }: FormBlock, table: ReportTable | null): BlockView {
    return {
      article,
      columns: columns.map(({ id, label }) => ({ id, label: this.#word(label) })),
      rows: rows.map((row) => this.#row(row, table)),
    };
  }

  #row(row: FormRow, table: ReportTable | null): RowView {
    const name = ({ id, enumerator, label }: FormGroup) => ({ id, enumerator, label: this.#word(label) });
    return {
      ...name(row),
      groups: row.groups.map(name),
      ...placeOf(table?.rows.find((found) => found.row === row)),
      cells: (this.#cells.get(row) ?? []).flatMap(({ index }) =>
        this.#cell(this.#checked.report.cells[index]),
      ),
    };
  }

  #cell(cell: Cell | undefined): CellView[] {
    if (cell === undefined) return [];
    const { source } = this.#checked.report;
    const { id, index, column, total } = cell.cell;
    return [
      {
        cell: id,
        column: column.id,
        total,
        state: cell.state,
        status: this.#statuses[index] ?? 'unread',
        value: cell.value,
        text: cell.state === 'missing' ? '' : source.slice(cell.start, cell.end),
        expected: this.#expected.get(id) ?? null,
        ...placeOf(cell.state === 'missing' ? null : cell),
      },
    ];
  }

  #word(label: Label): string {
    return this.#locale === 'en' ? label.en : label.zh;
  }
}

function placeOf(part: { readonly start: number; readonly end: number } | null | undefined): Placed {
  return { start: part?.start ?? null, end: part?.end ?? null };
}
