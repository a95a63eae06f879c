import { describe, expect, it } from 'vitest';
import { isPlausibleSlip } from './slips.ts';

describe('a plausible slip', () => {
  it.each([
    ['two neighbouring digits swapped', 21, 12],
    ['two digits swapped inside a longer number', 1324, 1234],
    ['a digit left out', 13, 123],
    ['a digit typed twice', 1223, 123],
    ['a zero too many', 120, 12],
    ['a zero too few', 12, 120],
  ])('is %s', (_, found, expected) => {
    expect(isPlausibleSlip(found, expected)).toBe(true);
  });

  it.each([
    ['the right number', 12, 12],
    ['another number', 17, 12],
    ['distant digits swapped', 321, 123],
    ['a foreign digit put in', 193, 13],
    ['an untouched 0', 0, 30],
    ['two digits left out', 1, 123],
  ])('is not %s', (_, found, expected) => {
    expect(isPlausibleSlip(found, expected)).toBe(false);
  });
});
