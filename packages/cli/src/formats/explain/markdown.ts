import { type RuleDoc, rulePage } from '@gouji/core';
import type { View } from '../reporter.ts';

/** Rules as docs/rules has them, in one language. */
export function markdownExplanation(rules: readonly RuleDoc[], { locale }: View): string {
  return rules.map((rule) => `# ${rule.id}\n\n${rulePage(rule, locale)}\n`).join('\n');
}
