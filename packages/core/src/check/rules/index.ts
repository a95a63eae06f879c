import type { Rule } from '../rule.ts';
import { CELL_RULES } from './cell/index.ts';
import { CROSS_RULES } from './cross/index.ts';
import { HISTORY_RULES } from './history/index.ts';
import { IDENTITY_RULES } from './identity/index.ts';
import { PRIVACY_RULES } from './privacy/index.ts';
import { ROLLUP_RULES } from './rollup/index.ts';
import { STRUCTURE_RULES } from './structure/index.ts';
import { SUM_RULES } from './sum/index.ts';
import { SUPPRESSION_RULES } from './suppression/index.ts';
import { TABLE_RULES } from './table/index.ts';
import { TEXT_RULES } from './text/index.ts';
import { WORDING_RULES } from './wording/index.ts';

/** Every rule, group by group in the order of the documentation. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...TABLE_RULES,
  ...CELL_RULES,
  ...SUM_RULES,
  ...CROSS_RULES,
  ...TEXT_RULES,
  ...IDENTITY_RULES,
  ...HISTORY_RULES,
  ...ROLLUP_RULES,
  ...WORDING_RULES,
  ...PRIVACY_RULES,
  ...SUPPRESSION_RULES,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
