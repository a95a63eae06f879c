import {
  type Edit,
  expectedTotals,
  type Finding,
  fillBlanks,
  fixAll,
  fixOf,
  type Report,
  suppressionEdit,
  type TableId,
} from '@gouji/core';
import { minimalEdits } from '../../text/minimal-edits.ts';
import { refined } from '../formatting.ts';
import type { OpenReport } from '../open-report.ts';

/** A change that a code action offers, as data: its edits are made when somebody chooses it. */
export type Change =
  | ({ readonly kind: 'fix' } & FindingName)
  | ({ readonly kind: 'suppress'; readonly scope: 'line' | 'file' } & FindingName)
  | { readonly kind: 'fix-rule'; readonly rule: string }
  | { readonly kind: 'fix-all' }
  | { readonly kind: 'write-total'; readonly cell: string }
  | { readonly kind: 'fill-blanks' | 'convert-table'; readonly table: TableId };

/** What tells a finding from all others of its report. */
interface FindingName {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** The edits of a change; none where there is nothing of the kind in the report. */
export function editsOf(change: Change, report: OpenReport): readonly Edit[] {
  const { checked, locale } = report;
  const { source } = checked.report;
  switch (change.kind) {
    case 'fix':
      return findingsNamed(change, report).flatMap(
        (found) => fixOf(found, checked.report, locale)?.edits ?? [],
      );
    case 'suppress':
      return findingsNamed(change, report).map((found) =>
        suppressionEdit(found, checked.report, change.scope),
      );
    case 'fix-rule':
      return fixEdits(report, 'suggested', ({ rule }) => rule === change.rule);
    case 'fix-all':
      return fixEdits(report, 'safe', () => true);
    case 'write-total':
      return expectedTotals(checked)
        .filter(({ cell }) => cell.cell.id === change.cell)
        .map(({ edit }) => edit);
    case 'fill-blanks':
      return minimalEdits(source.text, fillBlanks(checked.report, change.table));
    case 'convert-table':
      return checked.formatPlan.edits
        .filter((edit) => isOfTable(edit, checked.report, change.table))
        .flatMap((edit) => refined(source.text, edit));
  }
}

/** Whether an edit rewrites a table of the report. */
export function isOfTable(edit: Edit, { tables }: Report, id: TableId): boolean {
  const table = tables[id];
  return table !== null && edit.start < table.end && table.start < edit.end;
}

function findingsNamed({ rule, start, end }: FindingName, { checked }: OpenReport): readonly Finding[] {
  const found = checked.findings.find(
    (each) => each.rule === rule && each.start === start && each.end === end,
  );
  return found === undefined ? [] : [found];
}

/** Fixing and checking again until nothing is left to fix. */
function fixEdits(
  { checked, recheck }: OpenReport,
  safety: 'safe' | 'suggested',
  isMeant: (finding: Finding) => boolean,
): readonly Edit[] {
  const { text } = checked.report.source;
  return minimalEdits(
    text,
    fixAll(text, { safety, check: (report) => recheck(report).filter(isMeant) }).text,
  );
}
