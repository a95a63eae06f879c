import type { Finding } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks.ts';

function finding(some: Partial<Finding>): Finding {
  return {
    rule: 'sum/balance',
    severity: 'error',
    start: 0,
    end: 0,
    data: {},
    cells: [],
    related: [],
    ...some,
  };
}

describe('the marks of cells', () => {
  it('set the culprit apart from the totals it breaks', () => {
    const marks = marksOf([
      finding({
        cells: ['requests/new/business', 'requests/new/total'],
        suspects: [{ cell: 'requests/new/business', found: 1, expected: 2 }],
        computed: 3,
      }),
    ]);
    expect(Object.fromEntries(marks)).toEqual({
      'requests/new/business': { kind: 'wrong', expected: 2, findings: [1] },
      'requests/new/total': { kind: 'involved', expected: null, findings: [1] },
    });
  });

  it('put the stated sum in front where the culprit is unknown', () => {
    const marks = marksOf([
      finding({ cells: ['requests/new/total', 'requests/carried-in/total'], computed: 3 }),
    ]);
    expect([...marks.values()].map(({ kind }) => kind)).toEqual(['error', 'involved']);
  });

  it('mark every cell of a finding about cells alone', () => {
    const cells = ['requests/new/total', 'requests/new/other'] as const;
    const marks = marksOf([finding({ rule: 'table/value-count', severity: 'warning', cells })]);
    expect([...marks.values()].map(({ kind }) => kind)).toEqual(['warning', 'warning']);
  });

  it('keep the gravest of several and name all findings once', () => {
    const cell = 'requests/new/total' as const;
    const marks = marksOf([
      finding({ severity: 'info', cells: [cell] }),
      finding({ cells: [cell], suspects: [{ cell, found: 1, expected: 2 }] }),
      finding({ severity: 'error', cells: [cell, cell] }),
    ]);
    expect(marks.get(cell)).toEqual({ kind: 'wrong', expected: 2, findings: [1, 2, 3] });
  });
});
