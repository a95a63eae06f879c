import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, requestsSample, withoutLine } from '../sample.ts';

const RULE = 'table/missing-row';

describe(RULE, () => {
  it('is silent about complete tables, and about a label cut in two', () => {
    expect(rulesOf(requestsSample({}) + disclosureSample({}))).not.toContain(RULE);
    const cut = requestsSample({}).replace(/补正后申请内容仍不明确(.*)\n/u, '补正后申请内容$1\n\n仍不明确\n');
    expect(rulesOf(cut)).not.toContain(RULE);
  });

  it('names the absent row and points at the row above its place', () => {
    const text = withoutLine(requestsSample({}), '属于行政执法案卷');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.subject).toBe('requests/denied.enforcement-file');
    expect(finding?.cells).toHaveLength(7);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toContain('属于四类过程性信息');
  });

  it('takes the absent row neither for 0 nor for an error in the sums', () => {
    const rules = rulesOf(withoutLine(requestsSample({ granted: [1, 0, 0, 0, 0, 0, 1] }), '重复申请'));
    expect(rules).not.toContain('sum/outcome-total');
  });

  it('inserts the row with zeros, written as the row above', () => {
    const text = withoutLine(requestsSample({}), '重复申请');
    expect(fixed(RULE, text)).toBe(requestsSample({}));
  });
});
