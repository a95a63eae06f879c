import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { draft } from './drafts.test-support.ts';
import { fillBlanks } from './fill-blanks.ts';

const valuesOf = (text: string): readonly (number | null)[] => {
  const { cells } = parseReport(text);
  return cells.filter(({ cell }) => cell.row.id === 'reconsideration').map(({ value }) => value);
};

describe('fillBlanks', () => {
  it('writes 0 into empty cells and sums into empty totals', () => {
    const text = draft({ disputes: { reconsideration: ['', 2, '', '', ''] } });
    expect(valuesOf(fillBlanks(parseReport(text), 'disputes'))).toEqual([0, 2, 0, 0, 2]);
  });

  it('writes what the total asks for where only one cell is empty', () => {
    const text = draft({ disputes: { reconsideration: ['', 2, 0, 0, 5] } });
    expect(valuesOf(fillBlanks(parseReport(text), 'disputes'))).toEqual([3, 2, 0, 0, 5]);
  });

  it('leaves other tables alone', () => {
    const text = draft({ disputes: { reconsideration: ['', 2, 0, 0, 5] } });
    expect(fillBlanks(parseReport(text), 'requests')).toBe(text);
  });
});
