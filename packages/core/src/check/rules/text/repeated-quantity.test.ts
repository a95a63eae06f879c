import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { statementSample } from './statement-sample.ts';

const RULE = 'text/repeated-quantity';
const saying = (words: string) => statementSample(words, {});

describe(RULE, () => {
  it('tells two numbers of the same thing', () => {
    const text = saying('全年主动公开政府信息286条。\n\n2024年主动公开政府信息共268条。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', computed: 286, stated: 268, difference: -18 });
    expect(marked(text, finding!)).toBe('268');
    expect(finding!.related.map((place) => marked(text, place))).toEqual(['286']);
  });

  it.each([
    '全年主动公开政府信息286条。\n\n2024年主动公开政府信息286条。',
    '全年主动公开政府信息286条。\n\n其中通过网站主动公开政府信息186条。',
    '2023年主动公开政府信息186条。\n\n2024年主动公开政府信息286条。',
    '上半年主动公开政府信息186条。\n\n全年主动公开政府信息286条。',
    '主动公开政府信息286条，比上年增加12条。',
    '全年主动公开政府信息近300条。\n\n全年主动公开政府信息286条。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
