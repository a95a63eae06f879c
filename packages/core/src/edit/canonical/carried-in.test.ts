import { describe, expect, it } from 'vitest';
import { reportOf } from '../../check/report.test-support.ts';
import { type CellId, FORM_2019, FORM_2021 } from '../../form/index.ts';
import { carriedIn } from './carried-in.ts';

const OPEN = {
  'requests/new/business': 2,
  'requests/new/total': 2,
  'requests/carried-out/business': 2,
  'requests/carried-out/total': 2,
} as const;

const nonzero = (carried: ReadonlyMap<CellId, number>) => [...carried].filter(([, value]) => value > 0);

describe('carriedIn', () => {
  it('takes over every column of what last year left open', () => {
    const carried = carriedIn(reportOf(OPEN), FORM_2021);
    expect(carried.size).toBe(7);
    expect(nonzero(carried)).toEqual([
      ['requests/carried-in/business', 2],
      ['requests/carried-in/total', 2],
    ]);
  });

  it('goes from one form to the other', () => {
    expect(nonzero(carriedIn(reportOf(OPEN, FORM_2019), FORM_2021))).toHaveLength(2);
  });

  it('leaves out what was not stated', () => {
    const carried = carriedIn(reportOf({ ...OPEN, 'requests/carried-out/research': 'blank' }), FORM_2021);
    expect(carried.has('requests/carried-in/research')).toBe(false);
    expect(carried.size).toBe(6);
  });

  it('leaves out what takes part in a broken sum', () => {
    const carried = carriedIn(reportOf({ ...OPEN, 'requests/new/business': 3 }), FORM_2021);
    // The balance of this column is broken; the row of what was carried over still adds up.
    expect(carried.has('requests/carried-in/business')).toBe(false);
    expect(carried.get('requests/carried-in/total')).toBe(2);
    const torn = carriedIn(reportOf({ ...OPEN, 'requests/carried-out/total': 3 }), FORM_2021);
    expect(torn.size).toBe(0);
  });
});
