import { describe, expect, it } from 'vitest';
import { findingsOf, rulesOf } from '../rule.test-support.ts';
import { disputesSample, outlineSample, requestsSample, withoutLine } from '../sample.ts';

const RULE = 'sum/unverifiable';

describe(RULE, () => {
  it('is silent where every number can be read', () => {
    expect(rulesOf(requestsSample({}) + disputesSample({}))).not.toContain(RULE);
  });

  it('says once for a row which cells lack a number and how many sums need them', () => {
    const [finding, ...others] = findingsOf(
      RULE,
      requestsSample({ granted: [0, '', '/', 0, 0, 0, 0] }) + disputesSample({}),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      cells: ['requests/granted/business', 'requests/granted/research'],
      identities: [
        'requests/row-total/granted',
        'requests/outcome-total/business',
        'requests/outcome-total/research',
      ],
    });
  });

  it('says so of an absent row, at the row above its place', () => {
    const text = withoutLine(requestsSample({}), '重复申请');
    const [finding] = findingsOf(RULE, text);
    expect(finding?.cells).toHaveLength(7);
    expect(text.slice(finding?.start, finding?.end)).toContain('信访举报投诉类申请');
  });

  it('adds nothing to an absent table', () => {
    expect(rulesOf(outlineSample([1, 2, 3, 4, 5, 6]))).not.toContain(RULE);
    expect(rulesOf('')).not.toContain(RULE);
  });
});
