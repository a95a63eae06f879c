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
    expect(finding?.cells[0]).toBe('requests/denied.enforcement-file/natural-person');
    expect(finding?.cells).toHaveLength(7);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toContain('属于四类过程性信息');
  });

  it('takes the absent row neither for 0 nor for an error in the sums', () => {
    const rules = rulesOf(withoutLine(requestsSample({ granted: [1, 0, 0, 0, 0, 0, 1] }), '重复申请'));
    expect(rules).not.toContain('sum/outcome-total');
  });

  it('reports rows absent one after another together', () => {
    const cut = requestsSample({}).replace(/1\.信访举报(.|\n)*$/u, '');
    const [finding, ...others] = findingsOf(RULE, cut);
    expect(others).toEqual([]);
    expect(finding?.cells).toHaveLength(10 * 7);
    expect(findingsOf('sum/unverifiable', cut)).toHaveLength(1);
  });

  it('inserts the rows with zeros, written as the row above', () => {
    expect(fixed(RULE, withoutLine(requestsSample({}), '重复申请'))).toBe(requestsSample({}));
    const two = withoutLine(withoutLine(requestsSample({}), '2.重复申请'), '3.要求提供公开出版物');
    expect(fixed(RULE, two)).toBe(requestsSample({}));
  });
});
