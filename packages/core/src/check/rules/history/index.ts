import type { Rule } from '../../rule.ts';
import { carryOver } from './carry-over.ts';
import { inForce } from './in-force.ts';
import { jump } from './jump.ts';
import { sameNumbers } from './same-numbers.ts';
import { sameProse } from './same-prose.ts';

/** All of them compare with `context.surroundings.lastYear` and are silent without it. */
export const HISTORY_RULES: readonly Rule[] = [carryOver, inForce, jump, sameProse, sameNumbers];
