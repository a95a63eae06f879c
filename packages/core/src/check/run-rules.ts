import type { Range, Report } from '../parse/report.ts';
import { RuleContext, type Surroundings } from './context.ts';
import type { Evaluation } from './evaluate.ts';
import { type Draft, type Finding, type FindingData, findingOf, type Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { ruleFailed } from './rule-failed.ts';
import type { RuleSet } from './rule-set.ts';
import { groupOf, RULE_GROUPS } from './rules/groups.ts';
import type { CheckSettings } from './settings.ts';
import { type Suppressed, suppress } from './suppress/suppress.ts';

export interface CheckResult {
  /** In text order; at the same place the graver first: a cause before what follows from it. */
  readonly findings: readonly Finding[];
  /** What the text's directives silence, in text order. */
  readonly suppressed: readonly Suppressed[];
  readonly evaluation: Evaluation;
}

/** Is told when each rule begins and ends, to measure what it costs: this library reads no clock. */
export interface RuleMeter {
  begin(rule: string): void;
  end(rule: string): void;
}

const NONE_SUPPRESSED: readonly Suppressed[] = [];

/** The engine behind `checkReport`, open to other sets of rules. */
export function runRules(
  set: RuleSet,
  report: Report,
  surroundings: Surroundings = {},
  { rules: settings, profile }: CheckSettings = {},
  meter?: RuleMeter,
): CheckResult {
  const { rules } = set;
  const known = profile === undefined ? surroundings : withProfile(surroundings, profile);
  const context = new RuleContext(report, set, known);
  const first = new Run(context, settings, meter, []);
  for (const rule of rules) if (!rule.last) first.check(rule);
  const all = first.findings.sort(byPlace);
  const { evaluation, directives } = context;
  if (directives.length === 0) return { findings: all, suppressed: NONE_SUPPRESSED, evaluation };
  const isActive = (rule: string): boolean => {
    return settings?.get(rule)?.severity !== 'off' && hasWhatItNeeds(rule, surroundings);
  };
  const outcome = suppress(all, directives, report.source, context.catalogue, isActive);
  context.idle = outcome.idle;
  const last = new Run(context, settings, meter, outcome.findings);
  for (const rule of rules) if (rule.last) last.check(rule);
  return { findings: last.findings.sort(byPlace), suppressed: outcome.suppressed, evaluation };
}

/** Runs rules one after another on one report. One function takes the findings of all: there are a hundred rules. */
class Run {
  readonly findings: Finding[];
  readonly #context: RuleContext;
  readonly #settings: CheckSettings['rules'];
  readonly #meter: RuleMeter | undefined;
  /** The rule that runs now, and the severity that it is set to. */
  #rule: Rule | undefined;
  #severity: Severity | undefined;

  constructor(
    context: RuleContext,
    settings: CheckSettings['rules'],
    meter: RuleMeter | undefined,
    findings: readonly Finding[],
  ) {
    this.#context = context;
    this.#settings = settings;
    this.#meter = meter;
    this.findings = [...findings];
  }

  readonly #emit = (draft: Draft<FindingData>): void => {
    const { id, severity } = this.#rule!;
    const finding = findingOf(id, this.#severity ?? draft.severity ?? severity, draft);
    assertSound(finding, this.#context.report);
    this.findings.push(finding);
  };

  check(rule: Rule): void {
    const setting = this.#settings?.get(rule.id);
    if (setting?.severity === 'off') return;
    const kept = this.findings.length;
    this.#rule = rule;
    this.#severity = setting?.severity;
    this.#meter?.begin(rule.id);
    try {
      rule.check(this.#context, this.#emit, setting?.options);
    } catch (error) {
      // Half of a failed rule's findings would look like all of them.
      this.findings.length = kept;
      this.findings.push(ruleFailed(rule.id, error));
    }
    this.#meter?.end(rule.id);
  }
}

/** What is known of one report goes before what a configuration says of many. */
function withProfile(surroundings: Surroundings, profile: Surroundings['profile']): Surroundings {
  return { ...surroundings, profile: { ...profile, ...surroundings.profile } };
}

function hasWhatItNeeds(rule: string, surroundings: Surroundings): boolean {
  const needs = RULE_GROUPS.find(({ id }) => id === groupOf(rule))?.needs;
  return needs === undefined || surroundings[needs] !== undefined;
}

function assertSound(finding: Finding, report: Report): void {
  const { length } = report.source;
  assertInside(finding, length);
  for (const range of finding.related) assertInside(range, length);
  assertNumber(finding.computed);
  assertNumber(finding.stated);
  assertNumber(finding.difference);
}

function assertInside({ start, end }: Range, length: number): void {
  if (!(start >= 0 && start <= end && end <= length))
    throw new RangeError(`range ${start}–${end} outside the text`);
}

function assertNumber(number: number | undefined): void {
  if (number !== undefined && !Number.isFinite(number))
    throw new RangeError(`${number} is no number to report`);
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

function byPlace(a: Finding, b: Finding): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.severity !== b.severity) return GRAVITY[b.severity] - GRAVITY[a.severity];
  if (a.rule === b.rule) return a.end - b.end;
  return a.rule < b.rule ? -1 : 1;
}
