import type { Report } from '../parse/report.ts';
import { RuleContext, type Surroundings } from './context.ts';
import type { Evaluation } from './evaluate.ts';
import type { Edit, Finding, Fix, Locale, Related } from './finding.ts';
import type { Rule } from './rule.ts';
import { RULE_FAILED, ruleFailed, ruleFailedMessage } from './rule-failed.ts';
import { RULES, ruleById } from './rules/index.ts';
import { WordIndex } from './word-index.ts';

export interface CheckResult {
  /** In text order; at the same place by rule id. */
  readonly findings: readonly Finding[];
  readonly evaluation: Evaluation;
}

/** Checks a report against every rule. Total: a rule that fails becomes a finding that names it. */
export function checkReport(report: Report, surroundings: Surroundings = {}): CheckResult {
  allWords ??= new WordIndex(RULES);
  return runRules(RULES, report, surroundings, allWords);
}

/** Built at the first check: loading the library stays cheap. */
let allWords: WordIndex | undefined;

/** The engine behind {@link checkReport}, open to other sets of rules. */
export function runRules(
  rules: readonly Rule[],
  report: Report,
  surroundings: Surroundings = {},
  words = new WordIndex(rules),
): CheckResult {
  const context = new RuleContext(report, words, surroundings);
  const findings: Finding[] = [];
  for (const rule of rules) runRule(rule, context, findings);
  return { findings: findings.sort(byPlace), evaluation: context.evaluation };
}

/** What is wrong, why, and what to do. */
export function messageOf(finding: Finding, locale: Locale): string {
  if (finding.rule === RULE_FAILED) return ruleFailedMessage(finding, locale);
  return ruleById(finding.rule)?.message(finding, locale) ?? finding.rule;
}

/** What a related place has to do with its finding. */
export function relatedMessageOf(finding: Finding, related: Related, locale: Locale): string {
  return ruleById(finding.rule)?.relatedMessage?.[locale](related) ?? '';
}

/** The edits that mend a finding, or null where none can be offered. `report` must be the one that was checked. */
export function fixOf(finding: Finding, report: Report, locale: Locale): Fix | null {
  const rule = ruleById(finding.rule);
  if (rule === undefined || rule.fix === 'none') return null;
  const repair = rule.repair(finding, report);
  if (repair === null || repair.edits.length === 0) return null;
  const edits = [...repair.edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return areApart(edits, report.source.length)
    ? { safety: rule.fix, title: repair.title[locale], edits }
    : null;
}

function runRule(rule: Rule, context: RuleContext, findings: Finding[]): void {
  const kept = findings.length;
  try {
    rule.check(context, (finding) => {
      assertSound(finding, context.report);
      findings.push(finding);
    });
  } catch (error) {
    // Half of a failed rule's findings would look like all of them.
    findings.length = kept;
    findings.push(ruleFailed(rule.id, error));
  }
}

function assertSound(finding: Finding, report: Report): void {
  const { length } = report.source;
  for (const { start, end } of [finding, ...finding.related]) {
    if (!(start >= 0 && start <= end && end <= length))
      throw new RangeError(`range ${start}–${end} outside the text`);
  }
  for (const number of [finding.computed, finding.stated, finding.difference]) {
    if (number !== undefined && !Number.isFinite(number))
      throw new RangeError(`${number} is no number to report`);
  }
}

function areApart(edits: readonly Edit[], length: number): boolean {
  let last = 0;
  for (const { start, end } of edits) {
    if (!(start >= last && start <= end && end <= length)) return false;
    last = end;
  }
  return true;
}

function byPlace(a: Finding, b: Finding): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.rule === b.rule) return a.end - b.end;
  return a.rule < b.rule ? -1 : 1;
}
