import type { Edit } from '../../check/finding.ts';
import type { FormColumn, FormRow, TableId } from '../../form/index.ts';
import type { Cell, Range, Report, ReportRow, ReportTable } from '../../parse/report.ts';
import { type CanonicalContent, canonicalTable } from './canonical-table.ts';
import { writtenText } from './cell-text.ts';
import { commentOn } from './extent.ts';
import type { FormatProblem, FormatReason } from './format-problem.ts';
import { markdownLines } from './markdown-table.ts';
import { placeBlock } from './place-block.ts';
import { type SurveyedTable, surveyTable } from './surveyed-table.ts';
import { fullerHead } from './vocabulary.ts';

/** The edit that writes one table in the canonical layout, null where it is written so; or what is in the way. */
export function formatTable(report: Report, id: TableId): Edit | FormatProblem | null {
  const table = report.tables[id];
  if (table === null) return null;
  const problem = shapeProblem(report, table, id);
  if (problem !== null) return problem;
  const { source } = report;
  const surveyed = surveyTable(report, table);
  const inTheWay = commentOn(source, surveyed.range) ?? surveyed.unknown;
  if (inTheWay !== null) return problemAt(id, 'unknown-text', inTheWay);
  const lines = markdownLines(canonicalTable(report.form, id, contentOf(report, table, surveyed)));
  const kept = surveyed.pageMarks.map(({ start, end }) => source.slice(start, end));
  return placeBlock(source, surveyed.range, lines, kept);
}

function shapeProblem(report: Report, table: ReportTable, id: TableId): FormatProblem | null {
  if (table.missing.length > 0) return problemAt(id, 'missing-row', table);
  const [duplicate] = table.duplicates;
  if (duplicate !== undefined) return problemAt(id, 'duplicate-row', duplicate);
  const row = table.rows.find(({ count }) => count !== 'exact');
  if (row !== undefined) return problemAt(id, 'uncertain-cell', row);
  const cell = report.cells.find((found) => found.cell.table === id && !isCertain(found));
  return cell === undefined ? null : problemAt(id, 'uncertain-cell', cell);
}

function isCertain({ state }: Cell): boolean {
  return state === 'number' || state === 'blank' || state === 'placeholder';
}

function problemAt(table: TableId, reason: FormatReason, { start, end }: Range): FormatProblem {
  return { table, reason, start, end };
}

function contentOf(report: Report, table: ReportTable, { range, notes }: SurveyedTable): CanonicalContent {
  const { source } = report;
  const rows = new Map<FormRow, ReportRow>(table.rows.map((row) => [row.row, row]));
  return {
    cell: (cell) => {
      const found = report.cells[cell.index];
      return found === undefined ? '' : writtenText(source, found);
    },
    label: (row) => labelOf(report, row, rows.get(row), notes.get(row)),
    head: (column) => headOf(report, table, range, column),
  };
}

/** Altered labels and labels with a note keep their words: what they mean is for the clerk to say. */
function labelOf(
  { source }: Report,
  row: FormRow,
  found: ReportRow | undefined,
  note: Range | undefined,
): string | undefined {
  if (found === undefined || found.label.length === 0) return undefined;
  const added = note === undefined ? '' : source.slice(note.start, note.end);
  const asWritten = found.labelMatch === 'altered' || (note !== undefined && row.label.zh.includes('（'));
  if (!asWritten) return added === '' ? undefined : row.enumerator + row.label.zh + added;
  return found.label.map(({ start, end }) => source.slice(start, end)).join('') + added;
}

/** The heads of amounts may ask for so many decimals; what a region asks for is kept. */
function headOf(
  { source }: Report,
  table: ReportTable,
  range: Range,
  column: FormColumn,
): string | undefined {
  if (column.kind !== 'amount') return undefined;
  const at = table.rows.findIndex(({ row }) => row.columns.includes(column));
  const row = table.rows[at];
  if (row === undefined) return undefined;
  const above = source.plain(table.rows[at - 1]?.end ?? range.start, row.start);
  return fullerHead(column, above.replace(/[^\p{L}\p{N}]/gu, ''));
}
