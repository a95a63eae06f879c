import type { Rule } from '../rule.ts';
import { SUM_RULES } from './sum/index.ts';

/** Every rule, group by group in the order of the documentation. */
export const RULES: readonly Rule[] = [...SUM_RULES];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
