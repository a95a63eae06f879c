import type { Rule } from '../../rule.ts';
import { unknownRule } from './unknown-rule.ts';
import { unused } from './unused.ts';

export const SUPPRESSION_RULES: readonly Rule[] = [unknownRule, unused];
