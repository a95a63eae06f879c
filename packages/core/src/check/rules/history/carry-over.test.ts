import { describe, expect, it } from 'vitest';
import { messageOf } from '../../check-report.ts';
import { findingsOf, marked } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'history/carry-over';
const title = (year: number): string => `栖云县柳溪镇人民政府${year}年政府信息公开工作年度报告\n\n`;
const LAST = requestsSample({ 'carried-out': [2, 1, 0, 0, 0, 0, 3] });

describe(RULE, () => {
  it('is silent where both years agree, where there is no other year, and where a number is missing', () => {
    const right = requestsSample({ 'carried-in': [2, 1, 0, 0, 0, 0, 3] });
    expect(findingsOf(RULE, right, { lastYear: LAST })).toEqual([]);
    expect(findingsOf(RULE, requestsSample({}))).toEqual([]);
    const blank = requestsSample({ 'carried-in': ['', '', '', '', '', '', ''] });
    expect(findingsOf(RULE, blank, { lastYear: LAST })).toEqual([]);
    expect(findingsOf(RULE, requestsSample({}), { lastYear: '一、总体情况' })).toEqual([]);
  });

  it('is silent where the other report is not the one of the year before', () => {
    const current = title(2024) + requestsSample({});
    expect(findingsOf(RULE, current, { lastYear: title(2022) + LAST })).toEqual([]);
    expect(findingsOf(RULE, current, { lastYear: current })).toEqual([]);
    expect(findingsOf(RULE, current, { lastYear: title(2023) + LAST })).not.toEqual([]);
  });

  it('is an error in the total and a warning in a column', () => {
    const text = requestsSample({ 'carried-in': [2, 0, 0, 0, 0, 0, 2] });
    const findings = findingsOf(RULE, text, { lastYear: LAST });
    expect(findings.map(({ severity, cells }) => [severity, ...cells])).toEqual([
      ['warning', 'requests/carried-in/business'],
      ['error', 'requests/carried-in/total'],
    ]);
    const [, total] = findings;
    expect(total).toMatchObject({ computed: 3, stated: 2, difference: -1 });
    expect(marked(text, total ?? { start: 0, end: 0 })).toBe('2');
  });

  it('names the year of the other report where it is known', () => {
    const [finding] = findingsOf(RULE, title(2024) + requestsSample({}), { lastYear: title(2023) + LAST });
    if (finding === undefined) throw new Error('a finding');
    expect(messageOf(finding, 'zh-CN')).toContain('上年（2023 年）报告');
    expect(messageOf(finding, 'zh-CN')).toMatch(/计算值 2.*填报值 0，差额 -2/u);
  });
});
