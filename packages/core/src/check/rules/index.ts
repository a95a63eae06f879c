import type { Rule } from '../rule.ts';
import { CELL_RULES } from './cell/index.ts';
import { STRUCTURE_RULES } from './structure/index.ts';
import { SUM_RULES } from './sum/index.ts';
import { TABLE_RULES } from './table/index.ts';

/** Every rule, group by group in the order of the documentation. */
export const RULES: readonly Rule[] = [...STRUCTURE_RULES, ...TABLE_RULES, ...CELL_RULES, ...SUM_RULES];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
