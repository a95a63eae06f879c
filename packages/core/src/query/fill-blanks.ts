import { RuleSet } from '../check/rule-set.ts';
import { blank } from '../check/rules/cell/blank.ts';
import { runRules } from '../check/run-rules.ts';
import { fixAll } from '../edit/apply-fixes.ts';
import type { TableId } from '../form/index.ts';
import type { Report } from '../parse/report.ts';

const BLANK = new RuleSet([blank]);

/**
 * The text with the empty cells of a table filled in: totals with what their addends come to, all others with 0 unless
 * the sums ask for another number. A cell stays empty where the sums contradict each other.
 */
export function fillBlanks(report: Report, table: TableId): string {
  const check = (now: Report) =>
    runRules(BLANK, now).findings.filter(({ cells: [cell] }) => cell?.startsWith(`${table}/`));
  return fixAll(report.source.text, { safety: 'suggested', check }).text;
}
