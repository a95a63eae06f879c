import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'sum/outcome-total';
const SOUND = {
  new: [0, 0, 0, 0, 0, 3, 3],
  granted: [0, 0, 0, 0, 0, 3, 3],
  concluded: [0, 0, 0, 0, 0, 3, 3],
};
const TOTAL_FORGOTTEN = { ...SOUND, concluded: [0, 0, 0, 0, 0, 0, 0] };

describe(RULE, () => {
  it('is silent where the outcomes add up', () => {
    expect(rulesOf(requestsSample(SOUND))).not.toContain(RULE);
  });

  it('reports a forgotten row of totals once, though four sums are broken', () => {
    const text = requestsSample(TOTAL_FORGOTTEN);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      computed: 3,
      stated: 0,
      difference: -3,
      suspects: [
        { cell: 'requests/concluded/other', found: 0, expected: 3 },
        { cell: 'requests/concluded/total', found: 0, expected: 3 },
      ],
      identities: [
        'requests/outcome-total/other',
        'requests/outcome-total/total',
        'requests/balance/other',
        'requests/balance/total',
      ],
    });
    expect(finding?.cells.slice(0, 2)).toEqual(['requests/concluded/other', 'requests/concluded/total']);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('0');
    expect(rulesOf(text)).not.toContain('sum/balance');
  });

  it('writes both totals', () => {
    const text = requestsSample(TOTAL_FORGOTTEN);
    expect(fixesOf(RULE, text)[0]?.edits).toHaveLength(2);
    expect(fixed(RULE, text)).toBe(requestsSample(SOUND));
  });

  it('leaves a column with an absent row alone', () => {
    const text = requestsSample({ ...TOTAL_FORGOTTEN, concluded: [0, 0, 0, 0, 0, 0, 0] }).replace(
      /^.*重复申请.*\n/mu,
      '',
    );
    expect(rulesOf(text)).not.toContain(RULE);
  });
});
