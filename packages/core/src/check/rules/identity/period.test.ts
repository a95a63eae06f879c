import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/period';
const opened = (opening: string) => reportSample({ opening, overview: '我镇认真落实。' });

describe(RULE, () => {
  it.each([
    ['2023年1月1日起至2023年12月31日', 'year', '2024年1月1日起至2024年12月31日'],
    ['2023年1月1日至2024年12月31日', 'year', '2024年1月1日至2024年12月31日'],
    ['2024年1月1日至2025年12月31日', 'year', '2024年1月1日至2024年12月31日'],
    ['2023 年 1 月 1 日—12 月 31 日', 'year', '2024 年 1 月 1 日—12 月 31 日'],
    ['2024年1日1日至12月31日', 'date', '2024年1月1日至12月31日'],
    ['2024年1月1日至11月31日', 'date', '2024年1月1日至12月31日'],
    ['2024年12月31日至1月1日', 'order', '2024年1月1日至12月31日'],
  ])('points at %s', (written, fault, expected) => {
    const text = opened(`本报告所列数据的统计期限自${written}止。`);
    const [finding] = findingsOf(RULE, text);
    expect(finding).toMatchObject({ severity: 'error', data: { fault, year: 2024 } });
    expect(marked(text, finding!)).toBe(written);
    expect(fixed(RULE, text)).toBe(text.replace(written, expected));
  });

  it('warns about a period that stops short of the last day', () => {
    const [finding] = findingsOf(RULE, opened('统计期限为2024年1月1日至2024年12月30日。'));
    expect(finding).toMatchObject({ severity: 'warning', data: { fault: 'short' } });
  });

  it.each([
    ['the report’s year', '统计期限自2024年1月1日起至2024年12月31日止。'],
    ['the year given once', '本报告统计期限为2024年1月1日至12月31日，联系电话见网站。'],
    ['full-width digits', '统计期限自２０２４年１月１日起至１２月３１日止。'],
    ['a unit that began within the year', '本报告统计期限自2024年3月15日起至2024年12月31日止。'],
    ['last year’s figures', '本报告所列数据可与上年（2023年1月1日至2023年12月31日）比较。'],
    ['other terms', '公示期限自2023年7月1日至2026年6月30日，文件有效期限为2023年1月1日至2025年12月31日。'],
    ['spans of other matters', '2023年7月1日至2024年6月30日，我镇开展政务公开专项行动。'],
    ['totals over years', '2019年1月1日至2024年12月31日累计公开信息的数据。'],
  ])('is silent about %s', (_, opening) => {
    expect(findingsOf(RULE, opened(opening))).toEqual([]);
  });

  it('is silent where only the period tells the year', () => {
    expect(findingsOf(RULE, '一、总体情况\n\n统计期限为2023年1月1日至12月31日。\n')).toEqual([]);
  });
});
