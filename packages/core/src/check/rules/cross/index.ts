import type { Rule } from '../../rule.ts';

export const CROSS_RULES: readonly Rule[] = [];
