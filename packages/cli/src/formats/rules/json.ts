import type { Locale, RuleDoc } from '@gouji/core';
import { SCHEMA_VERSION } from '../../view/diagnostic.ts';
import type { View } from '../reporter.ts';

/** Rules with what is needed to choose among them. */
export function jsonRules(rules: readonly RuleDoc[], { locale }: View): string {
  const list = rules.map((rule) => jsonOfRule(rule, locale));
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, rules: list }, null, 2)}\n`;
}

export function jsonOfRule({ id, group, severity, fix, summary }: RuleDoc, locale: Locale): object {
  return {
    id,
    group: group.id,
    severity,
    fix,
    ...(group.needs !== undefined && { needs: group.needs }),
    summary: summary[locale],
  };
}
