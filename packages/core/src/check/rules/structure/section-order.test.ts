import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';

const RULE = 'structure/section-order';

describe(RULE, () => {
  it('is silent about the order of the form, also where a section is absent', () => {
    expect(rulesOf(outlineSample([1, 2, 3, 4, 5, 6]))).not.toContain(RULE);
    expect(rulesOf(outlineSample([1, 2, 4, 6]))).not.toContain(RULE);
  });

  it('is silent about wrong numerals: only places count', () => {
    const text = outlineSample([1, 2, 3, 4, 5, 6]).replace('五、存在', '六、存在');
    expect(rulesOf(text)).not.toContain(RULE);
  });

  it('points at the one section that is out of place and to the one it should follow', () => {
    const text = outlineSample([1, 4, 2, 3, 5, 6]);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('四、政府信息公开行政复议、行政诉讼情况');
    const [related] = finding?.related ?? [];
    expect(marked(text, related ?? { start: 0, end: 0 })).toBe('三、收到和处理政府信息公开申请情况');
  });

  it('says of a section one that stands behind others that it comes first', () => {
    const [finding] = findingsOf(RULE, outlineSample([2, 3, 1, 4, 5, 6]));
    expect(finding).toMatchObject({
      severity: 'warning',
      subject: 'overview',
      data: { number: 1, after: 0 },
    });
  });
});
