import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/apply-edits.ts';
import { checked, type DraftChoices, draft } from './drafts.test-support.ts';
import { expectedTotals } from './expected-totals.ts';

function expected(choices: DraftChoices): Record<string, number> {
  return Object.fromEntries(
    expectedTotals(checked(draft(choices))).map(({ cell, value }) => [cell.cell.id, value]),
  );
}

const FIVE = [5, 0, 0, 0, 0, 0, 5];

describe('expectedTotals', () => {
  it('are what empty totals would have to say', () => {
    expect(expected({ requests: { new: [5, 0, 0, 0, 0, 0, ''], granted: FIVE, concluded: FIVE } })).toEqual({
      'requests/new/total': 5,
    });
    expect(expected({ disputes: { reconsideration: [1, 2, 0, 0, '/'] } })).toEqual({
      'disputes/reconsideration/total': 3,
    });
  });

  it('are what wrong totals would have to say, though the cause be unknown', () => {
    expect(expected({ disputes: { reconsideration: [1, 1, 0, 0, 3] } })).toEqual({
      'disputes/reconsideration/total': 2,
    });
  });

  it('are all the totals that one cause has made wrong', () => {
    expect(expected({ requests: { new: FIVE, granted: FIVE } })).toEqual({
      'requests/concluded/natural-person': 5,
      'requests/concluded/total': 5,
    });
  });

  it('leave a total alone where an addend is to blame', () => {
    expect(expected({ requests: { new: FIVE, granted: [3, 0, 0, 0, 0, 0, 5], concluded: FIVE } })).toEqual(
      {},
    );
  });

  it('are written so that the sums hold', () => {
    const text = draft({ requests: { new: [5, 0, 0, 0, 0, 0, ''], granted: FIVE, concluded: FIVE } });
    const edits = expectedTotals(checked(text)).map(({ edit }) => edit);
    expect(checked(applyEdits(text, edits)).evaluation).toMatchObject({ failed: 0, unverifiable: 0 });
  });
});
