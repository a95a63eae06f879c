import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/title-year';
const titled = (title: string) => reportSample({ title, overview: '我镇认真落实。' });

describe(RULE, () => {
  it('points at a title without a year', () => {
    const title = '云溪镇人民政府政府信息公开工作年度报告';
    const text = titled(title);
    expect(findingsOf(RULE, text).map((finding) => marked(text, finding))).toEqual([title]);
  });

  it('names the years of a title that has several', () => {
    const text = titled('云溪镇人民政府2024年政府信息公开工作2023年度报告');
    expect(findingsOf(RULE, text)[0]?.data).toEqual({ years: ['2024', '2023'] });
  });

  it.each([
    '云溪镇人民政府2024年政府信息公开工作年度报告',
    '云溪镇人民政府2024年度政府信息公开工作年度报告',
    '云溪镇人民政府\n2024年政府信息公开工作年度报告',
    '云溪镇人民政府 ２０２４ 年政府信息公开工作年度报告',
    '云溪镇人民政府二〇二四年政府信息公开工作年度报告',
    '云溪镇人民政府二0二四年政府信息公开工作年度报告',
    '2024年云溪镇人民政府政府信息公开工作年度报告',
    '云溪镇人民政府政府信息公开工作年度报告\n（2024年）',
    '云溪镇人民政府政府信息公开工作年度报告\n2024年度',
    '2024年度\n云溪镇人民政府政府信息公开工作年度报告',
    '云溪镇2024年度政府信息公开工作2024年度报告',
    '政府信息公开年报\n云溪镇人民政府2024年政府信息公开工作年度报告',
    '2025年1月20日\n2024年政府信息公开工作年度报告',
  ])('is silent about %j', (title) => {
    expect(findingsOf(RULE, titled(title))).toEqual([]);
  });

  it('is silent where there is no title', () => {
    expect(findingsOf(RULE, '一、总体情况\n\n我镇认真落实。\n')).toEqual([]);
  });
});
