import type { FormRow, FormTable } from '../../form/index.ts';
import type { SourceText } from '../../text/index.ts';
import { blankAt } from '../cells/read-value.ts';
import type { Tokens } from '../cells/tokens.ts';
import { type AlignedRow, alignColumns } from '../columns/align-columns.ts';
import type { Expected } from '../columns/row-shape.ts';
import type { ExtraRow, GroupValues, Range, ReportRow, ReportTable } from '../report.ts';
import { disputesDraft } from '../rows/disputes-row.ts';
import { type RowDraft, rowDraft } from '../rows/row-draft.ts';
import { selectRows } from '../rows/select-rows.ts';
import { groupValues } from './group-heads.ts';
import { readHeads } from './heads.ts';
import type { Region } from './table-region.ts';

/** The rows of a table with their columns. */
export type AlignedTable = ReadonlyMap<FormRow, AlignedRow>;

export interface ReadTable {
  /** Null where the region holds no such table. */
  readonly table: ReportTable | null;
  readonly rows: AlignedTable;
}

/** Reads a table of the chosen form from its region. */
export function readTable(source: SourceText, region: Region, table: FormTable): ReadTable {
  const { tokens, matched } = region;
  const none = { table: null, rows: new Map() };
  if (!region.found) return none;
  if (table.id === 'disputes') return readDisputes(source, region, table);
  if (matched.range === null) return none;
  const selected = selectRows(matched.drafts, table, source);
  if (selected.chosen.size === 0) return none;
  const chosen = [...selected.chosen].sort(([, a], [, b]) => a.labelToken - b.labelToken);
  const expected = chosen.map(([row, draft]): Expected => ({ draft, columns: row.columns.length }));
  const lines = alignColumns(source, tokens, expected);
  const aligned = new Map<FormRow, AlignedRow>();
  const rows = chosen.map(([row, draft], at) => {
    aligned.set(row, lines[at]!);
    return reportRow(row, draft, tokens, lines[at]!);
  });
  const extra: ExtraRow[] = [];
  const groups: GroupValues[] = [];
  for (const draft of selected.extra) {
    const group = groupValues(draft, table, matched.seen);
    if (group === null && !draft.dirty) extra.push(extraRow(draft, tokens));
    else if (group !== null) groups.push(group);
  }
  return {
    table: {
      table,
      ...matched.range,
      rows,
      duplicates: selected.duplicates.map((draft) => {
        const row = table.rows.find((r) => r.id === draft.row)!;
        const expected = [{ draft, columns: row.columns.length }];
        return reportRow(row, draft, tokens, alignColumns(source, tokens, expected)[0]!);
      }),
      missing: table.rows.filter((row) => !selected.chosen.has(row)),
      extra,
      groupValues: groups,
      ...readHeads(source, region, table, rows),
    },
    rows: aligned,
  };
}

/** What table 4, whose rows are one line of numbers, cannot have. */
const NOTHING = { duplicates: [], missing: [], extra: [], groupValues: [] } as const;

/** Table 4 prints its rows side by side: one run of 15 numbers behind its heads. */
function readDisputes(source: SourceText, region: Region, table: FormTable): ReadTable {
  const { tokens, matched } = region;
  const columns = table.rows.flatMap((row) => row.columns).length;
  const draft = disputesDraft(matched.drafts, tokens, columns);
  const rows = new Map<FormRow, AlignedRow>();
  if (draft === null) {
    return blankDisputes(source, region, table);
  }
  const line = alignColumns(source, tokens, [{ draft, columns }])[0]!;
  const reportRows: ReportRow[] = [];
  let from = 0;
  for (const row of table.rows) {
    const part = line.columns.slice(from, from + row.columns.length);
    from += row.columns.length;
    rows.set(row, { ...line, columns: part });
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
  const heads = readHeads(source, region, table, reportRows);
  return { table: { table, ...range, rows: reportRows, ...NOTHING, ...heads }, rows };
}

/** The heads of table 4 with no number behind them: all its cells are blank. */
function blankDisputes(source: SourceText, region: Region, table: FormTable): ReadTable {
  const range = region.matched.range ?? { start: region.start, end: region.start };
  const place = blankAt(range.end);
  const draft = rowDraft('', 'exact', [], -1);
  const rows = table.rows.map((row): ReportRow => {
    const values = row.columns.map(() => place);
    const expected = row.columns.length;
    return {
      row,
      start: range.end,
      end: range.end,
      label: [],
      labelMatch: 'exact',
      values,
      expected,
      count: 'exact',
    };
  });
  const aligned = new Map(
    rows.map(({ row, values }) => [row, { draft, columns: values, values, count: 'exact' as const }]),
  );
  const heads = readHeads(source, region, table, rows);
  return { table: { table, ...range, rows, ...NOTHING, ...heads }, rows: aligned };
}

function reportRow(row: FormRow, draft: RowDraft, tokens: Tokens, aligned: AlignedRow): ReportRow {
  const { count, values } = aligned;
  const labelMatch = draft.match === 'unknown' ? 'altered' : draft.match;
  return {
    row,
    ...extent(values, draft.label, tokens, draft),
    label: draft.label,
    labelMatch,
    values,
    expected: row.columns.length,
    count,
  };
}

function extraRow(draft: RowDraft, tokens: Tokens): ExtraRow {
  const values = draft.read;
  const label = draft.label[0] ?? { start: values[0]!.start, end: values[0]!.start };
  return {
    ...extent(values, draft.label, tokens, draft),
    label: { start: label.start, end: draft.label[draft.label.length - 1]?.end ?? label.end },
    values,
  };
}

function extent(
  values: readonly Range[],
  label: readonly Range[],
  { tokens }: Tokens,
  draft: RowDraft,
): Range {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const range of label) {
    if (range.start < start) start = range.start;
    if (range.end > end) end = range.end;
  }
  for (const range of values) {
    if (range.start < start) start = range.start;
    if (range.end > end) end = range.end;
  }
  if (start <= end) return { start, end };
  const token = tokens[Math.max(draft.labelToken, 0)];
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}
