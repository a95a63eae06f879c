import type { RuleDoc } from '@gouji/core';
import type { View } from '../reporter.ts';

/** One line a rule, its id first: for grep and awk. */
export function conciseRules(rules: readonly RuleDoc[], { locale }: View): string {
  return rules
    .map(({ id, severity, fix, summary }) => `${id} ${severity} ${fix} ${summary[locale]}\n`)
    .join('');
}
