import {
  FORMS,
  FORM_2021,
  type Form,
  type FormCell,
  type FormId,
  type FormTable,
  formById,
  formOfYear,
  TABLE_IDS,
  type TableId,
} from '../form/index.ts';
import type { SourceText } from '../text/index.ts';
import { type AlignedRow, alignColumns, type Expected } from './align-columns.ts';
import { DICTIONARIES } from './dictionary.ts';
import { disputesDraft } from './disputes-row.ts';
import { matchRows } from './match-rows.ts';
import { type MatchedRows, type RowDraft, rowDraft } from './row-draft.ts';
import type { Cell, ExtraRow, Range, Report, ReportRow, ReportTable, Section, Value } from './report.ts';
import { scanRegion } from './scan.ts';
import { selectRows } from './select-rows.ts';
import { blankAt } from './read-value.ts';
import type { Tokens } from './tokens.ts';

export type FoundTables = Pick<Report, 'form' | 'formBasis' | 'tables' | 'cells'>;

interface Region extends Range {
  /** Whether a table was found in it. */
  readonly found: boolean;
  readonly tokens: Tokens;
  readonly matched: MatchedRows;
}

/** Reads the three tables, each from its section (or from where its section should be), and chooses the form. */
export function readTables(source: SourceText, sections: readonly Section[], year: number | null): FoundTables {
  const regions = new Map<TableId, Region>();
  for (const id of TABLE_IDS) regions.set(id, findRegion(source, sections, id));
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

/** Fewest labels that make a table where no section heading announces it. */
const FEWEST_LABELS = 3;

/** The section's text; where the section or a table in it is absent, the text between its neighbours, or all of it. */
function findRegion(source: SourceText, sections: readonly Section[], id: TableId): Region {
  const number = FORM_2021.tables[id].section;
  const own = sections.find((s) => s.section.number === number);
  if (own !== undefined) {
    const region = readRegion(source, own.headingEnd, own.end, id, true);
    if (region.found || sections.length >= FEWEST_SECTIONS) return region;
    const whole = readRegion(source, 0, source.length, id, false);
    return whole.found ? whole : region;
  }
  const before = sections.filter((s) => s.section.number < number).pop();
  const after = sections.find((s) => s.section.number > number);
  return readRegion(source, before?.start ?? 0, after?.start ?? source.length, id, false);
}

/** With fewer headings found, a heading may be no heading, and the tables may stand anywhere. */
const FEWEST_SECTIONS = 3;

function readRegion(source: SourceText, start: number, end: number, id: TableId, own: boolean): Region {
  const tokens = scanRegion(source, start, Math.max(start, end));
  const matched = matchRows(source, tokens, DICTIONARIES[id]);
  return { start, end, tokens, matched, found: isTable(matched, id, own) };
}

/** Fewest numbers in a row that are table 4 although its heads are lost: only its own section tells it then. */
const FEWEST_DISPUTES = 8;

function isTable(matched: MatchedRows, id: TableId, own: boolean): boolean {
  if (id === 'disputes') {
    const headless = own && matched.drafts.some((d) => d.values.length >= FEWEST_DISPUTES);
    return headless || matched.labels >= FEWEST_LABELS;
  }
  return matched.labels >= FEWEST_LABELS && matched.drafts.some((d) => d.values.length > 0 || d.row !== '');
}

/** A row that only one form has tells the form more surely than a head, of which a piece may be lost. */
const ROW_VOTES = 3;

/** The form whose own words and rows the tables use; else the form of the report's year; else the one in force. */
function chooseForm(regions: ReadonlyMap<TableId, Region>, year: number | null): Pick<Report, 'form' | 'formBasis'> {
  const votes: Record<FormId, number> = { '2019': 0, '2021': 0 };
  for (const [id, { matched, found }] of regions) {
    if (!found) continue;
    for (const form of FORMS) votes[form.id] += matched.votes[form.id] + ROW_VOTES * ownRows(form, id, matched.drafts);
  }
  if (votes['2019'] !== votes['2021']) {
    return { form: formById(votes['2019'] > votes['2021'] ? '2019' : '2021'), formBasis: 'labels' };
  }
  return year === null ? { form: FORM_2021, formBasis: 'default' } : { form: formOfYear(year), formBasis: 'year' };
}

/** How many rows with numbers only this form has. */
function ownRows(form: Form, id: TableId, drafts: readonly RowDraft[]): number {
  const has = (f: Form, row: string): boolean => f.tables[id].rows.some((r) => r.id === row);
  return drafts.filter((d) => d.values.length > 0 && has(form, d.row) && !FORMS.every((f) => has(f, d.row))).length;
}

function readTable(source: SourceText, region: Region, table: FormTable): { table: ReportTable | null; rows: AlignedTable } {
  const { tokens, matched } = region;
  const none = { table: null, rows: new Map() };
  if (!region.found) return none;
  if (table.id === 'disputes') return readDisputes(source, region, table);
  if (matched.range === null) return none;
  const selected = selectRows(matched.drafts, table, source);
  if (selected.chosen.size === 0) return none;
  const expected: Expected[] = [...selected.chosen].map(([row, draft]) => ({ draft, columns: row.columns.length }));
  expected.sort((a, b) => a.draft.labelToken - b.draft.labelToken);
  const aligned = new Map(alignColumns(source, tokens, expected).map((row) => [row.draft.row, row]));
  const toRow = (draft: RowDraft): ReportRow => reportRow(draft, table, tokens, aligned.get(draft.row)!);
  return {
    table: {
      table,
      ...matched.range,
      rows: expected.map(({ draft }) => toRow(draft)),
      duplicates: selected.duplicates.map((draft) => {
        const row = table.rows.find((r) => r.id === draft.row)!;
        return reportRow(draft, table, tokens, alignColumns(source, tokens, [{ draft, columns: row.columns.length }])[0]!);
      }),
      missing: table.rows.filter((row) => !selected.chosen.has(row)),
      extra: selected.extra.map((draft) => extraRow(draft, tokens)),
    },
    rows: aligned,
  };
}

type AlignedTable = ReadonlyMap<string, AlignedRow>;

/** Table 4 prints its rows side by side: one run of 15 numbers behind its heads. */
function readDisputes(source: SourceText, region: Region, table: FormTable): { table: ReportTable | null; rows: AlignedTable } {
  const { tokens, matched } = region;
  const columns = table.rows.flatMap((row) => row.columns).length;
  const draft = disputesDraft(matched.drafts, tokens, columns);
  const rows = new Map<string, AlignedRow>();
  if (draft === null) {
    return blankDisputes(table, matched.range ?? { start: region.start, end: region.start });
  }
  const line = alignColumns(source, tokens, [{ draft, columns }])[0]!;
  const reportRows: ReportRow[] = [];
  let from = 0;
  for (const row of table.rows) {
    const part = line.columns.slice(from, from + row.columns.length);
    from += row.columns.length;
    rows.set(row.id, { ...line, columns: part });
    const exact = line.count === 'exact';
    const values = exact ? line.values.slice(from - row.columns.length, from) : line.values;
    reportRows.push({
      row,
      ...extent(values, [], tokens, draft),
      label: [],
      labelMatch: 'exact',
      values,
      expected: exact ? row.columns.length : columns,
      count: line.count,
    });
  }
  const range = matched.range ?? extent(line.values, [], tokens, draft);
  return { table: { table, ...range, rows: reportRows, duplicates: [], missing: [], extra: [] }, rows };
}

/** The heads of table 4 with no number behind them: all its cells are blank. */
function blankDisputes(table: FormTable, range: Range): { table: ReportTable | null; rows: AlignedTable } {
  const place = blankAt(range.end);
  const draft = rowDraft('', 'exact', [], -1);
  const rows = table.rows.map((row): ReportRow => {
    const values = row.columns.map(() => place);
    const expected = row.columns.length;
    return { row, start: range.end, end: range.end, label: [], labelMatch: 'exact', values, expected, count: 'exact' };
  });
  const aligned = new Map(rows.map(({ row, values }) => [row.id, { draft, columns: values, values, count: 'exact' as const }]));
  return { table: { table, ...range, rows, duplicates: [], missing: [], extra: [] }, rows: aligned };
}

function reportRow(draft: RowDraft, table: FormTable, tokens: Tokens, aligned: AlignedRow): ReportRow {
  const row = table.rows.find((r) => r.id === draft.row)!;
  const { count, values } = aligned;
  const labelMatch = draft.match === 'unknown' ? 'altered' : draft.match;
  return { row, ...extent(values, draft.label, tokens, draft), label: draft.label, labelMatch, values, expected: row.columns.length, count };
}

function extraRow(draft: RowDraft, tokens: Tokens): ExtraRow {
  const values = draft.values.map((i) => tokens.tokens[i]!.value!);
  const label = draft.label[0] ?? { start: values[0]!.start, end: values[0]!.start };
  return { ...extent(values, draft.label, tokens, draft), label: { start: label.start, end: draft.label[draft.label.length - 1]?.end ?? label.end }, values };
}

function extent(values: readonly Range[], label: readonly Range[], tokens: Tokens, draft: RowDraft): Range {
  const ranges = [...label, ...values];
  if (ranges.length === 0) {
    const token = tokens.tokens[Math.max(draft.labelToken, 0)];
    return { start: token?.start ?? 0, end: token?.end ?? 0 };
  }
  return { start: Math.min(...ranges.map((r) => r.start)), end: Math.max(...ranges.map((r) => r.end)) };
}

function fillCells(cells: Cell[], form: Form, id: TableId, rows: AlignedTable, place: number): void {
  for (const cell of form.cells) {
    if (cell.table !== id) continue;
    const aligned = rows.get(cell.row.id);
    cells[cell.index] = aligned === undefined ? absent(cell, place) : cellIn(cell, aligned);
  }
}

function absent(cell: FormCell, place: number): Cell {
  return { cell, state: 'missing', start: place, end: place, value: null, notation: 'plain', unit: null, fault: null };
}

function cellIn(cell: FormCell, aligned: AlignedRow): Cell {
  const value: Value | null = aligned.columns[cell.row.columns.indexOf(cell.column)] ?? null;
  if (value === null) {
    const first = aligned.values[0] ?? aligned.draft.label[0];
    const last = aligned.values[aligned.values.length - 1] ?? first;
    return { cell, state: 'uncertain', start: first?.start ?? 0, end: last?.end ?? 0, value: null, notation: 'plain', unit: null, fault: null };
  }
  const { state, start, end, notation, unit, fault } = value;
  return { cell, state, start, end, value: value.value, notation, unit, fault };
}

