import { type Form, type FormCell, type FormRow, TABLE_IDS, type TableId } from '../../form/index.ts';
import type { SourceText } from '../../text/index.ts';
import type { AlignedRow } from '../columns/align-columns.ts';
import type { Cell, Report, ReportTable, Section, Value } from '../report.ts';
import { chooseForm } from './choose-form.ts';
import { type AlignedTable, readTable } from './read-table.ts';
import { type Region, RegionFinder } from './table-region.ts';

export type FoundTables = Pick<Report, 'form' | 'formBasis' | 'tables' | 'cells'>;

/** Reads the three tables, each from its section (or from where its section should be), and chooses the form. */
export function readTables(
  source: SourceText,
  sections: readonly Section[],
  year: number | null,
): FoundTables {
  const regions = new Map<TableId, Region>();
  const finder = new RegionFinder(source, sections);
  for (const id of TABLE_IDS) regions.set(id, finder.find(id));
  const { form, formBasis } = chooseForm(regions, year);
  const cells: Cell[] = new Array<Cell>(form.cells.length);
  const tables: Record<TableId, ReportTable | null> = { disclosure: null, requests: null, disputes: null };
  for (const id of TABLE_IDS) {
    const region = regions.get(id)!;
    const read = readTable(source, region, form.tables[id]);
    tables[id] = read.table;
    fillCells(cells, form, id, read.rows, region.start);
  }
  return { form, formBasis, tables, cells };
}

function fillCells(cells: Cell[], form: Form, id: TableId, rows: AlignedTable, place: number): void {
  let row: FormRow | undefined;
  let aligned: AlignedRow | undefined;
  for (const cell of form.cells) {
    if (cell.table !== id) continue;
    if (cell.row !== row) {
      row = cell.row;
      aligned = rows.get(row);
    }
    cells[cell.index] = aligned === undefined ? absent(cell, place) : cellIn(cell, aligned);
  }
}

function absent(cell: FormCell, place: number): Cell {
  return {
    cell,
    state: 'missing',
    start: place,
    end: place,
    value: null,
    notation: 'plain',
    unit: null,
    fault: null,
  };
}

function cellIn(cell: FormCell, aligned: AlignedRow): Cell {
  const value: Value | null = aligned.columns[cell.row.columns.indexOf(cell.column)] ?? null;
  if (value === null) {
    const first = aligned.values[0] ?? aligned.draft.label[0];
    const last = aligned.values[aligned.values.length - 1] ?? first;
    return {
      cell,
      state: 'uncertain',
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      value: null,
      notation: 'plain',
      unit: null,
      fault: null,
    };
  }
  const { state, start, end, notation, unit, fault } = value;
  return { cell, state, start, end, value: value.value, notation, unit, fault };
}
