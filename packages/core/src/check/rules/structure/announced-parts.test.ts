import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../form/index.ts';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';

const RULE = 'structure/announced-parts';
const TITLES = SECTIONS.map(({ title }) => title);
const SIX = TITLES.join('、');
const FIVE = TITLES.slice(0, 5).join('、');

function opening(sentence: string): string {
  return `云溪县柳河镇人民政府2023年政府信息公开工作年度报告\n\n${sentence}统计期限为全年。\n\n一、总体情况\n`;
}

describe(RULE, () => {
  it.each([
    `本报告由${SIX}六部分组成。`,
    `本报告由${SIX}6个部分组成。`,
    `全文包括${TITLES.slice(0, 5).join('、')}和${TITLES[5]}六个部分。`,
    `本报告分为六个部分：${SECTIONS.map(({ numeral, title }) => `${numeral}、${title}`).join('；')}。`,
  ])('is silent about a complete list: %s', (sentence) => {
    expect(rulesOf(opening(sentence))).not.toContain(RULE);
  });

  it('is silent about 等六部分, which need not be complete', () => {
    expect(rulesOf(opening(`本报告由${FIVE}等六部分组成。`))).not.toContain(RULE);
  });

  it('does not part a title at the marks and the 和 inside it', () => {
    const titles = [...TITLES];
    titles[3] = '因政府信息公开工作被申请行政复议和提起行政诉讼情况';
    expect(rulesOf(opening(`本报告由${titles.join('、')}六部分组成。`))).not.toContain(RULE);
  });

  it('is silent where it does not know all that is listed, or nothing is listed', () => {
    expect(rulesOf(opening(`本报告由${FIVE}、有关附表六部分组成。`))).not.toContain(RULE);
    expect(rulesOf(opening('本报告共六个部分。大部分数据见第三部分：有关表格。'))).not.toContain(RULE);
  });

  it('points at the number where the list is shorter or longer', () => {
    const text = opening(`本报告由${FIVE}六部分组成。`);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { announced: 6, listed: 5 } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('六部分组成');
    expect(findingsOf(RULE, opening(`本报告包括${SIX}五个部分。`))).toHaveLength(1);
  });

  it('looks behind the number, too', () => {
    const text = opening(`本报告分为六个部分：${FIVE}。`);
    expect(findingsOf(RULE, text)[0]?.data).toEqual({ announced: 6, listed: 5 });
  });
});
