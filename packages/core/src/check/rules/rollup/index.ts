import type { Rule } from '../../rule.ts';
import { duplicateUnit } from './duplicate-unit.ts';
import { missingUnit } from './missing-unit.ts';
import { sameProse } from './same-prose.ts';
import { sum } from './sum.ts';

/** All of them compare with `context.surroundings.units` and are silent without them. */
export const ROLLUP_RULES: readonly Rule[] = [sum, missingUnit, duplicateUnit, sameProse];
