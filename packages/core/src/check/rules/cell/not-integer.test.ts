import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, requestsSample } from '../sample.ts';

const RULE = 'cell/not-integer';

describe(RULE, () => {
  it('is silent about whole numbers and about a fee with decimals', () => {
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
    expect(rulesOf(disclosureSample({ 'administrative-fees': ['0.5000'] }))).not.toContain(RULE);
  });

  it('points at a fraction in a count', () => {
    const text = requestsSample({ new: [1.5, 0, 0, 0, 0, 0, 1] });
    const [finding] = findingsOf(RULE, text);
    expect(finding).toMatchObject({ severity: 'error', cells: ['requests/new/natural-person'] });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('1.5');
  });

  it('points at more digits than any count has', () => {
    const text = requestsSample({ new: ['123456789012345678', 0, 0, 0, 0, 0, 1] });
    expect(findingsOf(RULE, text)).toHaveLength(1);
  });

  it('keeps a fraction out of the sums', () => {
    expect(rulesOf(requestsSample({ new: [1.5, 0, 0, 0, 0, 0, 1] }))).not.toContain('sum/row-total');
  });
});
