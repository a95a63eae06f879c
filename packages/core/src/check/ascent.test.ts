import { describe, expect, it } from 'vitest';
import { longestAscent } from './ascent.ts';

describe('the longest ascent', () => {
  it.each([
    [[], []],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [1, 4, 2, 3],
      [1, 2, 3],
    ],
    [
      [2, 3, 1, 4],
      [2, 3, 4],
    ],
    [[3, 2, 1], [3]],
  ])('of %j is %j', (numbers, ascent) => {
    expect(longestAscent(numbers, (n) => n)).toEqual(ascent);
  });
});
