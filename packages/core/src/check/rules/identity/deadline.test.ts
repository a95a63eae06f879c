import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/deadline';
const signed = (organ: string, date: string) =>
  reportSample({ organ, overview: '认真落实。', otherMatters: `无。\n\n${organ}\n${date}` });

describe(RULE, () => {
  it.each([
    ['霁川县教育局', '2025年2月1日'],
    ['霁川县教育局', '2025 年 4 月 10 日'],
    ['霁川县人民政府', '2025年4月1日'],
    ['云溪镇人民政府', '2025-05-06'],
  ])('points at the late date of %s', (organ, date) => {
    const text = signed(organ, date);
    expect(findingsOf(RULE, text).map((finding) => marked(text, finding))).toEqual([date]);
  });

  it('reads the date below the title', () => {
    const text = reportSample({
      organ: '霁川县教育局',
      opening: '发布时间：2025-02-17 10:20',
      overview: '无。',
    });
    expect(findingsOf(RULE, text)).toHaveLength(1);
  });

  it.each([
    ['a department in January', '霁川县教育局', '2025年1月31日'],
    ['a government in March', '霁川县人民政府', '2025年3月31日'],
    ['a township in February', '云溪镇人民政府', '2025年2月20日'],
    ['a date of another year', '霁川县教育局', '2027年6月1日'],
    ['a sentence with a date', '霁川县教育局', '该局于2025年2月10日召开会议部署公开工作。'],
  ])('is silent about %s', (_, organ, date) => {
    expect(findingsOf(RULE, signed(organ, date))).toEqual([]);
  });

  it('is silent where no year is known', () => {
    expect(findingsOf(RULE, '六、其他需要报告的事项\n\n无。\n\n2025年5月6日\n')).toEqual([]);
  });
});
