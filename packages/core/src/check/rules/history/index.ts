import type { Rule } from '../../rule.ts';

export const HISTORY_RULES: readonly Rule[] = [];
