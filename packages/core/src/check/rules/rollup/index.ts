import type { Rule } from '../../rule.ts';

export const ROLLUP_RULES: readonly Rule[] = [];
