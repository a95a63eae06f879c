import type { Rule } from '../../rule.ts';
import { disputesWithoutRequests } from './disputes-without-requests.ts';
import { feeNotice } from './fee-notice.ts';
import { inForce } from './in-force.ts';
import { processingFee } from './processing-fee.ts';
import { ruleMakingPower } from './rule-making-power.ts';

export const CROSS_RULES: readonly Rule[] = [
  ruleMakingPower,
  feeNotice,
  processingFee,
  inForce,
  disputesWithoutRequests,
];
