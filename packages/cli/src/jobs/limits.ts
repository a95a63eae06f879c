import type { Severity } from '@gouji/core';
import type { Limits } from '../requests.ts';
import type { Counts } from '../view/run-summary.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether findings make a run fail. */
export function exceeds(counts: Counts, { failOn, maxWarnings }: Limits): boolean {
  if (maxWarnings !== null && counts.warning > maxWarnings) return true;
  if (failOn === 'never') return false;
  return LEVELS.slice(0, LEVELS.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
}
