import type { Rule } from '../../rule.ts';
import { balance } from './balance.ts';
import { disputeTotal } from './dispute-total.ts';
import { outcomeTotal } from './outcome-total.ts';
import { publishedCount } from './published-count.ts';
import { rowTotal } from './row-total.ts';
import { unverifiable } from './unverifiable.ts';

export const SUM_RULES: readonly Rule[] = [
  rowTotal,
  outcomeTotal,
  balance,
  disputeTotal,
  unverifiable,
  publishedCount,
];
