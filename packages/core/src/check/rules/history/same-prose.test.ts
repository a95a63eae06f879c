import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { disclosureSample, outlineSample } from '../sample.ts';
import { LAST_YEAR_PROSE, THIS_YEAR_PROSE } from './prose-sample.ts';

const RULE = 'history/same-prose';
const nextYear = (text: string): string => text.replaceAll('2023', '2024').replaceAll('186', '214');

describe(RULE, () => {
  it('is silent about new prose and without last year’s report', () => {
    expect(findingsOf(RULE, THIS_YEAR_PROSE, { lastYear: LAST_YEAR_PROSE })).toEqual([]);
    expect(findingsOf(RULE, LAST_YEAR_PROSE)).toEqual([]);
  });

  it('is silent where half of it is new', () => {
    const half = nextYear(LAST_YEAR_PROSE).replace(/存在的问题[^\n]*/u, THIS_YEAR_PROSE.slice(-160));
    expect(findingsOf(RULE, half, { lastYear: LAST_YEAR_PROSE })).toEqual([]);
  });

  it('is silent about tables, statutory phrases and short prose that come every year', () => {
    const sentence = '根据《中华人民共和国政府信息公开条例》编制本报告。本报告所列数据的统计期限为';
    const short = `${outlineSample([1])}\n${sentence}\n\n${disclosureSample({})}\n${outlineSample([5, 6])}`;
    expect(findingsOf(RULE, short, { lastYear: short })).toEqual([]);
  });

  it('is silent about the very report it is', () => {
    expect(findingsOf(RULE, LAST_YEAR_PROSE, { lastYear: LAST_YEAR_PROSE })).toEqual([]);
  });

  it('speaks where only the year and some numbers were changed, and shows the paragraphs', () => {
    const text = nextYear(LAST_YEAR_PROSE);
    const [finding, ...others] = findingsOf(RULE, text, { lastYear: LAST_YEAR_PROSE });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', data: { year: 2023, percent: 100, paragraphs: 2 } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toMatch(/^2024年，我镇围绕/u);
    expect(finding?.related).toHaveLength(1);
  });

  it('speaks where a few words were changed', () => {
    const text = nextYear(LAST_YEAR_PROSE).replace('专人引导', '工作人员帮助');
    expect(findingsOf(RULE, text, { lastYear: LAST_YEAR_PROSE })).toHaveLength(1);
  });
});
