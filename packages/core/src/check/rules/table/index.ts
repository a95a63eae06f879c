import type { Rule } from '../../rule.ts';
import { duplicateRow } from './duplicate-row.ts';
import { missing } from './missing.ts';
import { missingRow } from './missing-row.ts';
import { valueCount } from './value-count.ts';

export const TABLE_RULES: readonly Rule[] = [missing, missingRow, duplicateRow, valueCount];
