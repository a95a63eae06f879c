import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'cell/torn-digits';

describe(RULE, () => {
  it('is silent about whole numbers', () => {
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
  });

  it('points at the torn number and keeps it out of the sums', () => {
    const text = requestsSample({ new: ['5 7', 0, 0, 0, 0, 0, 99] });
    const [finding] = findingsOf(RULE, text);
    expect(finding).toMatchObject({ severity: 'warning', cells: ['requests/new/natural-person'] });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('5 7');
    expect(rulesOf(text)).not.toContain('sum/row-total');
  });

  it('joins the digits only where that makes the sums hold', () => {
    const sound = {
      new: [57, 0, 0, 0, 0, 0, 57],
      granted: [57, 0, 0, 0, 0, 0, 57],
      concluded: [57, 0, 0, 0, 0, 0, 57],
    };
    const text = requestsSample({ ...sound, new: ['5 7', 0, 0, 0, 0, 0, 57] });
    expect(fixed(RULE, text)).toBe(requestsSample(sound));
    expect(fixesOf(RULE, requestsSample({ ...sound, new: ['5 7', 0, 0, 0, 0, 0, 12] }))).toEqual([null]);
  });
});
