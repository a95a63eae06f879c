import { type RuleDoc, ruleTable } from '@gouji/core';
import type { View } from '../reporter.ts';

export function markdownRules(rules: readonly RuleDoc[], { locale }: View): string {
  return `${ruleTable(rules, locale)}\n`;
}
