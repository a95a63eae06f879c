import type { Edit } from '../../check/finding.ts';
import { TABLE_IDS } from '../../form/index.ts';
import { parseReport } from '../../parse/parse-report.ts';
import type { Report } from '../../parse/report.ts';
import { applyEdits } from '../apply-edits.ts';
import type { FormatProblem } from './format-problem.ts';
import { formatTable } from './format-table.ts';
import { isSameReport } from './same-report.ts';

export interface FormatPlan {
  /** At most one for each table, in text order; none where the tables are in the canonical layout. */
  readonly edits: readonly Edit[];
  /** Tables that were left as they are, and why. */
  readonly problems: readonly FormatProblem[];
}

/**
 * The edits that write the tables in the canonical layout (docs/canonical-layout.md). Everything outside the tables
 * stays as it is, the text of each cell too; a table that cannot be written anew without doubt is left alone. That the
 * result is read as the same report is made sure of by reading it.
 */
export function planFormat(report: Report | string): FormatPlan {
  const parsed = typeof report === 'string' ? parseReport(report) : report;
  const edits: TableEdit[] = [];
  const problems: FormatProblem[] = [];
  for (const table of TABLE_IDS) {
    const result = formatTable(parsed, table);
    if (result === null) continue;
    if ('reason' in result) problems.push(result);
    else edits.push({ ...result, table });
  }
  edits.sort((a, b) => a.start - b.start);
  const kept = keepsReport(parsed, edits) ? edits : edits.filter((edit) => keepsReport(parsed, [edit]));
  const sound = kept.length === edits.length || keepsReport(parsed, kept) ? kept : [];
  for (const { table, start, end } of edits.filter((edit) => !sound.includes(edit)))
    problems.push({ table, reason: 'would-change', start, end });
  return { edits: sound.map(({ start, end, text }) => ({ start, end, text })), problems };
}

/** The edits of {@link planFormat}. */
export function formatReport(report: Report | string): readonly Edit[] {
  return planFormat(report).edits;
}

/** The tables that {@link formatReport} leaves as they are although they are not in the canonical layout. */
export function formatProblems(report: Report | string): readonly FormatProblem[] {
  return planFormat(report).problems;
}

/** A text with its tables in the canonical layout. */
export function formatText(text: string): string {
  return applyEdits(text, formatReport(text));
}

interface TableEdit extends Edit {
  readonly table: FormatProblem['table'];
}

function keepsReport(report: Report, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return true;
  if (edits.some((edit, at) => edit.start < (edits[at - 1]?.end ?? 0))) return false;
  return isSameReport(report, parseReport(applyEdits(report.source.text, edits)));
}
