import { checkReport } from '../check/check-report.ts';
import { RuleContext, type Surroundings } from '../check/context.ts';
import type { Diagnosis } from '../check/culprit/diagnosis.ts';
import type { Evaluation } from '../check/evaluate.ts';
import type { Finding } from '../check/finding.ts';
import { RuleSet } from '../check/rule-set.ts';
import type { CheckResult } from '../check/run-rules.ts';
import type { CheckSettings } from '../check/settings.ts';
import { type FormatPlan, planFormat } from '../edit/canonical/format-report.ts';
import type { Report } from '../parse/report.ts';
import { type StatedNumber, statedNumbers } from './stated-numbers.ts';

/** The questions of an editor are no rules. */
const NO_RULES = new RuleSet([]);

/**
 * A report with all that checking it has shown: what every question of an editor is answered from. What only some
 * questions need is worked out when one asks for it, and once.
 */
export class CheckedReport {
  readonly report: Report;
  /** In text order, without those that the text silences. */
  readonly findings: readonly Finding[];
  /** The same identities that the findings were made from. */
  readonly evaluation: Evaluation;
  /** Last year's report, where it is known. */
  readonly lastYear: Report | null;
  readonly #surroundings: Surroundings;
  #context: RuleContext | undefined;
  #stated: readonly StatedNumber[] | undefined;
  #format: FormatPlan | undefined;

  constructor(report: Report, result: CheckResult, surroundings: Surroundings = {}) {
    this.report = report;
    this.findings = result.findings;
    this.evaluation = result.evaluation;
    this.lastYear = surroundings.lastYear ?? null;
    this.#surroundings = surroundings;
  }

  /** The broken identities by their causes, as the findings of `sum/*` have them, silenced or not. */
  get diagnoses(): readonly Diagnosis[] {
    return this.#checked.diagnoses;
  }

  /** The numbers of the prose that cells of the tables count too, in text order. */
  get statedNumbers(): readonly StatedNumber[] {
    this.#stated ??= statedNumbers(this.#checked);
    return this.#stated;
  }

  /** What it takes to write its tables in the canonical layout. */
  get formatPlan(): FormatPlan {
    this.#format ??= planFormat(this.report);
    return this.#format;
  }

  get #checked(): RuleContext {
    this.#context ??= new RuleContext(this.report, NO_RULES, this.#surroundings);
    return this.#context;
  }
}

/** Checks a report, to be asked about. Parameters as those of `checkReport`. */
export function checkedReport(
  report: Report,
  surroundings: Surroundings = {},
  settings: CheckSettings = {},
): CheckedReport {
  const profile = { ...settings.profile, ...surroundings.profile };
  return new CheckedReport(report, checkReport(report, surroundings, settings), { ...surroundings, profile });
}
