import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';

const RULE = 'privacy/mail';

function prose(text: string): string {
  return `一、总体情况\n\n${text}\n`;
}

describe(RULE, () => {
  it.each([
    '邮箱：liuxi@qiyun.gov.cn。',
    '邮箱：zwgk@qiyun-edu.com.cn。',
    '关注@柳溪发布，或 @qq.com 结尾的邮箱。',
    '邮箱：zwgk@notqq.com。',
  ])('is silent: %s', (text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it.each([
    ['邮箱：liuxi_zwgk@qq.com。', 'liuxi_zwgk@qq.com'],
    ['邮箱 liuxi.2024@163.com，邮编411200。', 'liuxi.2024@163.com'],
    ['邮箱Liuxi@Sina.com.cn', 'Liuxi@Sina.com.cn'],
    ['邮箱：ｌｉｕｘｉ＠ｑｑ．ｃｏｍ。', 'ｌｉｕｘｉ＠ｑｑ．ｃｏｍ'],
  ])('points at the address in %s', (words, place) => {
    const text = prose(words);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
  });
});
