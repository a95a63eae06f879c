import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenData, tokenEdits } from './token-data.ts';

it('places count from the token before', () => {
  const token = { length: 1, type: 3, modifiers: 0 };
  const at = (line: number, character: number) => ({ ...token, line, character });
  expect(tokenData([at(2, 4), at(2, 9), at(5, 1)])).toEqual([2, 4, 1, 3, 0, 0, 5, 1, 3, 0, 3, 1, 1, 3, 0]);
});

it('edits make the new tokens of the old ones', () => {
  const row = fc.array(fc.nat(3));
  fc.assert(
    fc.property(row, row, (before, after) => {
      const now = [...before];
      for (const { start, deleteCount, data = [] } of tokenEdits(before, after))
        now.splice(start, deleteCount, ...data);
      expect(now).toEqual(after);
    }),
  );
  expect(tokenEdits([1, 2, 3], [1, 2, 3])).toEqual([]);
});
