import type { Report } from '../parse/report.ts';
import { RuleContext, type Surroundings } from './context.ts';
import type { Evaluation } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { ruleFailed } from './rule-failed.ts';
import { groupOf, RULE_GROUPS } from './rules/groups.ts';
import type { CheckSettings, RuleSetting } from './settings.ts';
import { type Suppressed, suppress } from './suppress/suppress.ts';
import { WordIndex } from './word-index.ts';

export interface CheckResult {
  /** In text order; at the same place by rule id. */
  readonly findings: readonly Finding[];
  /** What the text's directives silence, in text order. */
  readonly suppressed: readonly Suppressed[];
  readonly evaluation: Evaluation;
}

const NONE_SUPPRESSED: readonly Suppressed[] = [];

/** The engine behind `checkReport`, open to other sets of rules. */
export function runRules(
  rules: readonly Rule[],
  report: Report,
  surroundings: Surroundings = {},
  { rules: settings, profile }: CheckSettings = {},
  words = new WordIndex(rules),
): CheckResult {
  const known = profile === undefined ? surroundings : withProfile(surroundings, profile);
  const context = new RuleContext(report, words, known, rules);
  const all: Finding[] = [];
  for (const rule of rules) if (!rule.last) runRule(rule, context, settings?.get(rule.id), all);
  all.sort(byPlace);
  const { evaluation, directives } = context;
  if (directives.length === 0) return { findings: all, suppressed: NONE_SUPPRESSED, evaluation };
  const isActive = (rule: string): boolean => {
    return settings?.get(rule)?.severity !== 'off' && hasWhatItNeeds(rule, surroundings);
  };
  const outcome = suppress(all, directives, report.source, context.catalogue, isActive);
  const findings = [...outcome.findings];
  context.idle = outcome.idle;
  for (const rule of rules) if (rule.last) runRule(rule, context, settings?.get(rule.id), findings);
  return { findings: findings.sort(byPlace), suppressed: outcome.suppressed, evaluation };
}

/** What is known of one report goes before what a configuration says of many. */
function withProfile(surroundings: Surroundings, profile: Surroundings['profile']): Surroundings {
  return { ...surroundings, profile: { ...profile, ...surroundings.profile } };
}

function hasWhatItNeeds(rule: string, surroundings: Surroundings): boolean {
  const needs = RULE_GROUPS.find(({ id }) => id === groupOf(rule))?.needs;
  return needs === undefined || surroundings[needs] !== undefined;
}

function runRule(
  rule: Rule,
  context: RuleContext,
  setting: RuleSetting | undefined,
  findings: Finding[],
): void {
  if (setting?.severity === 'off') return;
  const kept = findings.length;
  const severity = setting?.severity;
  try {
    rule.check(
      context,
      (finding) => {
        assertSound(finding, context.report);
        findings.push(severity === undefined ? finding : { ...finding, severity });
      },
      setting?.options,
    );
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

function byPlace(a: Finding, b: Finding): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.rule === b.rule) return a.end - b.end;
  return a.rule < b.rule ? -1 : 1;
}
