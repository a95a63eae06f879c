import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disputesSample, requestsSample } from '../sample.ts';

const RULE = 'cross/disputes-without-requests';
const DISPUTED = disputesSample({ reconsideration: [1, 0, 0, 0, 1], 'litigation-direct': [0, 2, 0, 0, 2] });

describe(RULE, () => {
  it('points at the first total of table 4', () => {
    const text = requestsSample({}) + DISPUTED;
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { disputes: 3 } });
    expect(finding?.cells).toEqual(['disputes/reconsideration/total', 'disputes/litigation-direct/total']);
    expect(marked(text, finding!)).toBe('1');
  });

  it.each([
    ['requests of this year', requestsSample({ new: [1, 0, 0, 0, 0, 0, 1] })],
    ['requests carried in', requestsSample({ 'carried-in': [0, 1, 0, 0, 0, 0, 1] })],
    ['a blank among the requests', requestsSample({ new: [0, 0, 0, 0, 0, 0, ''] })],
    ['no table of requests', ''],
  ])('is silent about %s', (_, requests) => {
    expect(rulesOf(requests + DISPUTED)).not.toContain(RULE);
  });

  it('is silent where nothing is disputed', () => {
    expect(rulesOf(requestsSample({}) + disputesSample({}))).not.toContain(RULE);
  });
});
