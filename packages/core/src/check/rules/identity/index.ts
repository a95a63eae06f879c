import type { Rule } from '../../rule.ts';
import { deadline } from './deadline.ts';
import { introYear } from './intro-year.ts';
import { legalBasis } from './legal-basis.ts';
import { missingValue } from './missing-value.ts';
import { otherUnit } from './other-unit.ts';
import { otherYear } from './other-year.ts';
import { period } from './period.ts';
import { planYear } from './plan-year.ts';
import { selfReference } from './self-reference.ts';
import { shortName } from './short-name.ts';
import { titleForm } from './title-form.ts';
import { titleYear } from './title-year.ts';

export const IDENTITY_RULES: readonly Rule[] = [
  otherUnit,
  selfReference,
  shortName,
  titleYear,
  introYear,
  period,
  otherYear,
  planYear,
  legalBasis,
  titleForm,
  missingValue,
  deadline,
];
