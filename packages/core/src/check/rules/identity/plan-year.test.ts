import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/plan-year';
const yearsIn = (text: string) => findingsOf(RULE, text).map((finding) => marked(text, finding));
const plan = (problems: string) => yearsIn(reportSample({ problems }));

describe(RULE, () => {
  it.each([
    ['2024年，我镇将进一步拓宽公开渠道。', '2024'],
    ['下一步，2023年我镇将继续加强培训。', '2023'],
    ['（二）2024年工作计划', '2024'],
    ['2026年，我镇将采取以下措施加以改进。', '2026'],
  ])('points at the year of the plan: %s', (problems, year) => {
    expect(plan(problems)).toEqual([year]);
  });

  it('writes the next year', () => {
    const text = reportSample({ problems: '2024年，我镇将进一步拓宽公开渠道。' });
    expect(fixed(RULE, text)).toBe(text.replace('2024年，', '2025年，'));
  });

  it.each([
    ['the next year', '2025年，我镇将进一步拓宽公开渠道。'],
    ['no year', '下一步，我镇将进一步拓宽公开渠道。'],
    ['将 in the sense of 把', '2024年，我镇将公开工作纳入考核，将加强公开作为重点。'],
    ['what has been done', '2024年工作计划已经完成。2024年，我镇政府信息公开工作还存在不足。'],
    ['plans over years', '到2027年，我镇将全面建成公开平台。'],
    ['titles', '按照《2024年政务公开工作计划》，我镇将继续落实。'],
  ])('is silent about %s', (_, problems) => {
    expect(plan(problems)).toEqual([]);
  });

  it('is silent about section one', () => {
    expect(yearsIn(reportSample({ overview: '2024年，我镇将进一步拓宽公开渠道。' }))).toEqual([]);
  });
});
