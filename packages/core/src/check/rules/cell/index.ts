import type { Rule } from '../../rule.ts';
import { blank } from './blank.ts';
import { feeDecimals } from './fee-decimals.ts';
import { magnitude } from './magnitude.ts';
import { negative } from './negative.ts';
import { notInteger } from './not-integer.ts';
import { numberForm } from './number-form.ts';
import { placeholder } from './placeholder.ts';
import { tornDigits } from './torn-digits.ts';
import { unit } from './unit.ts';

export const CELL_RULES: readonly Rule[] = [
  blank,
  placeholder,
  notInteger,
  negative,
  numberForm,
  unit,
  tornDigits,
  feeDecimals,
  magnitude,
];
