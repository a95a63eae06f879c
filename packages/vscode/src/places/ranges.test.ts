import { expect, it } from 'vitest';
import { holds } from './ranges.ts';

const RANGE = { start: { line: 3, character: 4 }, end: { line: 3, character: 6 } };

it.each([
  [3, 4, true],
  [3, 5, true],
  [3, 6, true],
  [3, 7, false],
  [3, 3, false],
  [2, 5, false],
  [4, 5, false],
])('tells whether the cursor at %i:%i stands on a number', (line, character, expected) => {
  expect(holds(RANGE, { line, character })).toBe(expected);
});
