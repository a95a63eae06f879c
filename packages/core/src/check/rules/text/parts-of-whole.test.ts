import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';

const RULE = 'text/parts-of-whole';
const saying = (words: string) => `一、总体情况\n\n${words}\n`;

describe(RULE, () => {
  it('marks a part that is larger than its whole', () => {
    const text = saying('公开信息97条，其中文件158条。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', computed: 97, stated: 158, difference: 61 });
    expect(marked(text, finding!)).toBe('158');
    expect(finding!.related.map((place) => marked(text, place))).toEqual(['97']);
  });

  it('marks a whole that its parts together exceed', () => {
    const text = saying('公开信息97条，其中文件58条、公告40条。');
    const [finding] = findingsOf(RULE, text);
    expect(finding).toMatchObject({ severity: 'warning', computed: 98, stated: 97, difference: -1 });
    expect(marked(text, finding!)).toBe('97');
  });

  it('only remarks on a list that says it is complete and is not', () => {
    const [finding] = findingsOf(RULE, saying('收到申请12件，线上、线下分别为7件、4件。'));
    expect(finding).toMatchObject({ severity: 'info', computed: 11, stated: 12 });
  });

  it.each([
    '公开信息97条，其中文件58条。',
    '公开信息97条，其中文件58条、公告39条，解读30条。',
    '收到申请12件，其中网上8件；自然人9件、企业3件。',
    '公开信息约97条，其中文件98条。',
    '培训4次，其中线上1次，参训310人次。',
    '发布信息97条，其中原创31条，累计发布1310条。',
    '网站发布97条，公众号发布60条，其中动态类120条。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
