import type { Rule } from '../../rule.ts';

export const PRIVACY_RULES: readonly Rule[] = [];
