import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';

const RULE = 'structure/missing-section';
const ALL = [1, 2, 3, 4, 5, 6];

describe(RULE, () => {
  it('is silent about the six sections and their customary other titles', () => {
    const sound = outlineSample(ALL);
    expect(rulesOf(sound)).not.toContain(RULE);
    const varied = sound
      .replace('政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况')
      .replace('主动公开政府信息情况', '行政机关主动公开政府信息情况');
    expect(rulesOf(varied)).not.toContain(RULE);
  });

  it('points at the heading that the absent section should stand before', () => {
    const text = outlineSample([1, 2, 3, 4, 6]);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.subject).toBe('problems');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('六、其他需要报告的事项');
  });

  it('inserts the heading in its place', () => {
    expect(fixed(RULE, outlineSample([1, 2, 3, 4, 6]))).toContain('五、存在的主要问题及改进情况\n\n六、');
    expect(fixed(RULE, outlineSample([1, 2, 3, 4, 5]))).toMatch(/六、其他需要报告的事项\n\n$/u);
  });

  it('says once that there is no section at all', () => {
    for (const text of ['', '今天天气很好。']) expect(findingsOf(RULE, text)).toHaveLength(1);
  });
});
