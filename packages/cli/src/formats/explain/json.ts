import { type RuleDoc, shownExample } from '@gouji/core';
import type { View } from '../reporter.ts';
import { jsonOfRule } from '../rules/json.ts';

/** One object where one rule is asked for, an array where a group is. */
export function jsonExplanation(rules: readonly RuleDoc[], view: View): string {
  const explained = rules.map((rule) => explanation(rule, view));
  return `${JSON.stringify(explained.length === 1 ? explained[0] : explained, null, 2)}\n`;
}

function explanation(rule: RuleDoc, { locale }: View): object {
  return {
    ...jsonOfRule(rule, locale),
    why: rule.why[locale],
    example: { ...rule.example, message: shownExample(rule, locale).message },
    options: rule.options.map(({ name, what, default: standard, schema }) => ({
      name,
      what: what[locale],
      default: standard,
      schema,
    })),
  };
}
