import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';
import { disputesSample } from '../sample.ts';

const RULE = 'sum/dispute-total';

describe(RULE, () => {
  it('is silent where the four results add up', () => {
    expect(rulesOf(disputesSample({ reconsideration: [1, 0, 2, 1, 4] }))).not.toContain(RULE);
  });

  it('reports each group at its total, naming no cell where any may be wrong', () => {
    const text = disputesSample({
      reconsideration: [0, 1, 2, 0, 2],
      'litigation-after-reconsideration': [1, 0, 0, 0, 0],
    });
    const findings = findingsOf(RULE, text);
    expect(findings.map(({ cells }) => cells)).toEqual([
      ['disputes/reconsideration/total'],
      ['disputes/litigation-after-reconsideration/total'],
    ]);
    expect(findings[0]).toMatchObject({ computed: 3, stated: 2, difference: -1 });
    expect(findings[0]?.suspects).toBeUndefined();
    expect(findings.map((finding) => marked(text, finding))).toEqual(['2', '0']);
  });

  it('writes the computed total', () => {
    const text = disputesSample({ reconsideration: [0, 1, 2, 0, 2] });
    expect(fixed(RULE, text)).toBe(disputesSample({ reconsideration: [0, 1, 2, 0, 3] }));
  });

  it('names the one cell that looks like swapped digits', () => {
    const text = disputesSample({ reconsideration: [8, 0, 4, 0, 21] });
    expect(findingsOf(RULE, text)[0]?.suspects).toEqual([
      { cell: 'disputes/reconsideration/total', found: 21, expected: 12 },
    ]);
  });
});
