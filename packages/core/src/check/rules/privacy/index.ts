import type { Rule } from '../../rule.ts';
import { applicant } from './applicant.ts';
import { bankCard } from './bank-card.ts';
import { classified } from './classified.ts';
import { identityNumber } from './identity-number.ts';
import { link } from './link.ts';
import { mail } from './mail.ts';
import { mobile } from './mobile.ts';

export const PRIVACY_RULES: readonly Rule[] = [
  identityNumber,
  mobile,
  bankCard,
  applicant,
  mail,
  classified,
  link,
];
