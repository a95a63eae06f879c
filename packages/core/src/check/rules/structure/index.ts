import type { Rule } from '../../rule.ts';
import { duplicateSection } from './duplicate-section.ts';
import { missingSection } from './missing-section.ts';

export const STRUCTURE_RULES: readonly Rule[] = [missingSection, duplicateSection];
