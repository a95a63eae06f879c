import { describe, expect, it } from 'vitest';
import type { SampleRows } from '../check/rules/sample.ts';
import { type CellStatus, cellStatuses } from './cell-status.ts';
import { checked, draft } from './drafts.test-support.ts';

/** The cells of a report that are not sound. */
function unsound(choices: { requests?: SampleRows; disputes?: SampleRows }): Record<string, CellStatus> {
  const report = checked(draft(choices));
  const statuses = cellStatuses(report);
  const entries = report.report.cells.map(({ cell }, at) => [cell.id, statuses[at]!] as const);
  return Object.fromEntries(entries.filter(([, status]) => status !== 'sound'));
}

describe('cellStatuses', () => {
  it('call only the culprit wrong where one cell explains all broken sums', () => {
    const sound = [5, 0, 0, 0, 0, 0, 5];
    expect(unsound({ requests: { new: sound, granted: [3, 0, 0, 0, 0, 0, 5], concluded: sound } })).toEqual({
      'requests/granted/natural-person': 'wrong',
    });
  });

  it('call the total wrong and its addends doubtful where the cause is not known', () => {
    expect(unsound({ disputes: { reconsideration: [1, 1, 0, 0, 3] } })).toEqual({
      'disputes/reconsideration/upheld': 'doubtful',
      'disputes/reconsideration/corrected': 'doubtful',
      'disputes/reconsideration/other': 'doubtful',
      'disputes/reconsideration/pending': 'doubtful',
      'disputes/reconsideration/total': 'wrong',
    });
  });

  it('tell what could not be read from what is wrong', () => {
    expect(unsound({ requests: { new: ['/', '-1', 0, 0, 0, 0, 0] } })).toEqual({
      'requests/new/natural-person': 'unread',
      'requests/new/business': 'wrong',
    });
  });
});
