import type { Rule } from '../../rule.ts';

export const TEXT_RULES: readonly Rule[] = [];
