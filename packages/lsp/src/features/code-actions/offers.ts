import {
  expectedTotals,
  type Finding,
  fixOf,
  formatProblemMessage,
  isSilenceable,
  type Range,
  TABLE_IDS,
  tableName,
} from '@gouji/core';
import { CodeActionKind } from 'vscode-languageserver';
import { touch } from '../../text/positions.ts';
import { wordsIn } from '../../words/index.ts';
import type { OpenReport } from '../open-report.ts';
import { type Change, isOfTable } from './change.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gouji`;
export const CONVERT_TABLE = `${CodeActionKind.RefactorRewrite}.gouji`;

/** A code action before it has edits. */
export interface Offer {
  readonly title: string;
  readonly kind: CodeActionKind;
  /** Null where the action shows something instead. */
  readonly change: Change | null;
  readonly finding?: Finding;
  /** The best of all actions, to be applied without a further look. */
  readonly preferred?: boolean;
  /** Why it cannot be done now. */
  readonly disabled?: string;
  /** The rule to explain. */
  readonly explains?: string;
}

/** Everything that can be done about a stretch of a report, the likeliest first. */
export function offersIn(report: OpenReport, asked: Range): readonly Offer[] {
  const findings = report.checked.findings.filter((finding) => touch(finding, asked));
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [
    ...findings.flatMap((finding) => fixOffers(finding, report)),
    ...totalOffers(report, asked, findings),
    ...blankOffers(report, asked),
    ...rules.flatMap((rule) => ruleOffers(rule, report)),
    ...findings.flatMap((finding) => suppressOffers(finding, report)),
    ...rules.map((rule) => explainOffer(rule, report)),
    ...convertOffers(report, asked),
    ...fixAllOffers(report),
  ];
}

/** Fixing everything that is safe to fix, where there is something. */
export function fixAllOffers({ checked, locale }: OpenReport): readonly Offer[] {
  const isSafe = (finding: Finding): boolean => fixOf(finding, checked.report, locale)?.safety === 'safe';
  if (!checked.findings.some(isSafe)) return [];
  return [{ title: wordsIn(locale).action.fixAll, kind: FIX_ALL, change: { kind: 'fix-all' } }];
}

function fixOffers(finding: Finding, { checked, locale }: OpenReport): readonly Offer[] {
  const fix = fixOf(finding, checked.report, locale);
  if (fix === null) return [];
  const { rule, start, end } = finding;
  return [
    {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      change: { kind: 'fix', rule, start, end },
      finding,
      preferred: fix.safety === 'safe',
    },
  ];
}

/** The computed value of a total, unless a fix writes the same already. */
function totalOffers(report: OpenReport, asked: Range, findings: readonly Finding[]): readonly Offer[] {
  const fixed = new Set(
    findings.filter(({ suspects }) => suspects?.length === 1).flatMap(({ cells }) => cells),
  );
  return expectedTotals(report.checked)
    .filter(({ cell }) => touch(cell, asked) && !fixed.has(cell.cell.id))
    .map(({ cell, value }) => ({
      title: wordsIn(report.locale).action.writeTotal(value),
      kind: CodeActionKind.QuickFix,
      change: { kind: 'write-total', cell: cell.cell.id },
    }));
}

function blankOffers({ checked, locale }: OpenReport, asked: Range): readonly Offer[] {
  const { tables, cells } = checked.report;
  return TABLE_IDS.filter((id) => {
    const table = tables[id];
    const hasBlank = cells.some(({ cell, state }) => cell.table === id && state === 'blank');
    return table !== null && hasBlank && touch(table, asked);
  }).map((table) => ({
    title: wordsIn(locale).action.fillBlanks(tableName(table, locale)),
    kind: CodeActionKind.QuickFix,
    change: { kind: 'fill-blanks', table },
  }));
}

/** Fixing all of a rule, where there is more than one thing to fix. */
function ruleOffers(rule: string, { checked, locale }: OpenReport): readonly Offer[] {
  const own = checked.findings.filter((finding) => finding.rule === rule);
  if (own.length < 2) return [];
  const count = own.filter((finding) => fixOf(finding, checked.report, locale) !== null).length;
  if (count < 2) return [];
  const title = wordsIn(locale).action.fixRule(rule, count);
  return [{ title, kind: CodeActionKind.QuickFix, change: { kind: 'fix-rule', rule } }];
}

function suppressOffers(finding: Finding, { locale }: OpenReport): readonly Offer[] {
  const { rule, start, end } = finding;
  if (!isSilenceable(rule)) return [];
  const { suppressLine, suppressFile } = wordsIn(locale).action;
  const offer = (title: string, scope: 'line' | 'file'): Offer => ({
    title,
    kind: CodeActionKind.QuickFix,
    change: { kind: 'suppress', scope, rule, start, end },
    finding,
  });
  return [offer(suppressLine(rule), 'line'), offer(suppressFile(rule), 'file')];
}

function explainOffer(rule: string, { locale }: OpenReport): Offer {
  const title = wordsIn(locale).action.explain(rule);
  return { title, kind: CodeActionKind.QuickFix, change: null, explains: rule };
}

/** Writing a table in the canonical layout; where something is in the way, what it is. */
function convertOffers({ checked, locale }: OpenReport, asked: Range): readonly Offer[] {
  const { report } = checked;
  return TABLE_IDS.flatMap((id): Offer[] => {
    const table = report.tables[id];
    if (table === null || !touch(table, asked)) return [];
    const { edits, problems } = checked.formatPlan;
    const problem = problems.find((each) => each.table === id);
    if (problem === undefined && !edits.some((edit) => isOfTable(edit, report, id))) return [];
    return [
      {
        title: wordsIn(locale).action.convertTable(tableName(id, locale)),
        kind: CONVERT_TABLE,
        change: { kind: 'convert-table', table: id },
        ...(problem !== undefined && { disabled: formatProblemMessage(problem, locale) }),
      },
    ];
  });
}
