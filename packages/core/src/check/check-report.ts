import type { Report } from '../parse/report.ts';
import type { Surroundings } from './context.ts';
import type { Edit, Finding, Fix, Locale, Related } from './finding.ts';
import { RULE_FAILED, ruleFailedMessage } from './rule-failed.ts';
import { RuleSet } from './rule-set.ts';
import { RULES, ruleById } from './rules/index.ts';
import { type CheckResult, type RuleMeter, runRules } from './run-rules.ts';
import type { CheckSettings } from './settings.ts';

const ALL_RULES = new RuleSet(RULES);

/**
 * Checks a report against every rule. Total: a rule that fails becomes a finding that names it.
 *
 * @param settings what the configuration says of the rules and the organ; see `resolveConfig`
 * @param meter is told when each rule begins and ends; without one nothing is measured
 */
export function checkReport(
  report: Report,
  surroundings: Surroundings = {},
  settings: CheckSettings = {},
  meter?: RuleMeter,
): CheckResult {
  return runRules(ALL_RULES, report, surroundings, settings, meter);
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
    ? { safety: repair.safety ?? rule.fix, title: repair.title[locale], edits }
    : null;
}

function areApart(edits: readonly Edit[], length: number): boolean {
  let last = 0;
  for (const { start, end } of edits) {
    if (!(start >= last && start <= end && end <= length)) return false;
    last = end;
  }
  return true;
}
