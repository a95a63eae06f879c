import type { Rule } from '../../rule.ts';
import { answerRate } from './answer-rate.ts';
import { carriedIn } from './carried-in.ts';
import { carriedOut } from './carried-out.ts';
import { concluded } from './concluded.ts';
import { disputes } from './disputes.ts';
import { noneClaim } from './none-claim.ts';
import { normativeDocuments } from './normative-documents.ts';
import { outcomes } from './outcomes.ts';
import { partsOfWhole } from './parts-of-whole.ts';
import { percentage } from './percentage.ts';
import { received } from './received.ts';
import { repeatedQuantity } from './repeated-quantity.ts';

export const TEXT_RULES: readonly Rule[] = [
  received,
  carriedIn,
  concluded,
  carriedOut,
  outcomes,
  disputes,
  noneClaim,
  normativeDocuments,
  partsOfWhole,
  percentage,
  repeatedQuantity,
  answerRate,
];
