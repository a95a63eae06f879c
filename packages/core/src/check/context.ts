import type { Cell, Report } from '../parse/report.ts';
import { type Diagnosis, diagnose } from './culprit/culprit.ts';
import { type Evaluation, evaluate } from './evaluate.ts';

/** What every rule is given: the report and what is computed from it once. */
export interface RuleContext {
  readonly report: Report;
  readonly evaluation: Evaluation;
  /** The broken identities by their causes. */
  readonly diagnoses: readonly Diagnosis[];
  /** The cells that are anything else than a plain non-negative integer, so that no rule need look at all cells. */
  readonly unusual: readonly Cell[];
}

export function contextOf(report: Report): RuleContext {
  const evaluation = evaluate(report);
  return {
    report,
    evaluation,
    diagnoses: diagnose(report, evaluation),
    unusual: report.cells.filter(isUnusual),
  };
}

function isUnusual({ value, notation, unit }: Cell): boolean {
  return value === null || value < 0 || !Number.isSafeInteger(value) || notation !== 'plain' || unit !== null;
}
