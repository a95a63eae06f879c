import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';

const RULE = 'text/percentage';
const saying = (words: string) =>
  `云溪镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n${words}\n`;

describe(RULE, () => {
  it('works out a share again and corrects it', () => {
    const text = saying('收到申请50件，其中网上申请40件，占85%。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ computed: 80, stated: 85, difference: 5, data: { part: 40, base: 50 } });
    expect(marked(text, finding!)).toBe('85');
    expect(fixed(RULE, text)).toBe(saying('收到申请50件，其中网上申请40件，占80%。'));
  });

  it('works out a growth again', () => {
    expect(findingsOf(RULE, saying('2023年收到申请40件，2024年收到申请50件，增长20%。'))).toMatchObject([
      { computed: 25 },
    ]);
    expect(findingsOf(RULE, saying('收到申请50件，比上年增加10件，增长25%。'))).toEqual([]);
  });

  it('accepts half a unit of the last digit', () => {
    const share = (percent: string) => saying(`公开信息3条，其中文件2条，占${percent}%。`);
    for (const right of ['67', '66.7', '66.67']) expect(findingsOf(RULE, share(right)), right).toEqual([]);
    for (const wrong of ['66', '66.6', '66.66'])
      expect(findingsOf(RULE, share(wrong)), wrong).toHaveLength(1);
  });

  it.each([
    '收到申请50件，同比增长85%。',
    '收到申请50件，其中网上40件，占全县政务服务办件的2%。',
    '收到申请50件，上年40件，网站访问量同比增长85%。',
    '收到申请50件，其中网上40件，占近八成，办结率100%。',
    '力争网上申请占比达到85%。',
    '收到申请50余件，其中网上40件，占85%。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
