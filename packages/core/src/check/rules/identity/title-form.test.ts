import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/title-form';
const of = (title: string) => findingsOf(RULE, reportSample({ title, overview: '我镇认真落实。' }));

describe(RULE, () => {
  it.each([
    ['云溪镇人民政府2024年政府信息公开年报', 'report', 'warning'],
    ['云溪镇人民政府2024年政府信息公开工作报告', 'report', 'warning'],
    ['2024年政府信息公开工作年度报告', 'organ', 'warning'],
    ['云溪镇人民政府2024年政府信息公开年度报告', 'subject', 'info'],
    ['霁川县教育局2024年信息公开工作年度报告', 'subject', 'info'],
  ])('points at %s', (title, lacks, severity) => {
    const [finding] = of(title);
    expect(finding).toMatchObject({ severity, data: { lacks } });
    expect(marked(title, finding!)).toBe(title);
  });

  it.each([
    '云溪镇人民政府2024年政府信息公开工作年度报告',
    '云溪镇人民政府2024年度政府信息公开工作年度报告',
    '2024年云溪镇人民政府政府信息公开工作年度报告',
    '云溪镇人民政府\n2024年政府信息公开工作年度报告',
    '云溪镇人民政府关于2024年政府信息公开工作的年度报告',
    '云溪镇2024年政府信息公开工作年度报告',
    '云溪镇人民政府政府信息公开工作2024年度报告',
    '云溪镇人民政府 政务公开 2024 年度报告',
    '2024年政府信息公开工作年度报告\n云溪镇人民政府',
    '政府信息公开年报',
  ])('is silent about %j', (title) => {
    expect(of(title)).toEqual([]);
  });

  it('is silent where there is no title', () => {
    expect(findingsOf(RULE, '一、总体情况\n\n我镇认真落实。\n')).toEqual([]);
  });
});
