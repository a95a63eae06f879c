import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';

const RULE = 'wording/doubled-year';

function report(title: string): string {
  return `${title}\n\n${outlineSample([1, 2, 3, 4, 5, 6])}`;
}

describe(RULE, () => {
  it.each([
    '栖云县柳溪镇人民政府2024年政府信息公开工作年度报告',
    '栖云县柳溪镇人民政府政府信息公开工作2024年度报告',
    '栖云县柳溪镇人民政府2024年度政府信息公开工作报告',
  ])('is silent about %s', (title) => {
    expect(rulesOf(report(title))).not.toContain(RULE);
  });

  it('is silent about the text below the title', () => {
    const text = report('栖云县柳溪镇人民政府2024年政府信息公开工作年度报告');
    const body = '现公布2024年度政府信息公开工作年度报告。';
    expect(rulesOf(text.replace('无。', body))).not.toContain(RULE);
  });

  it.each([
    ['栖云县柳溪镇人民政府2024年度政府信息公开工作年度报告', '2024年度'],
    ['栖云县柳溪镇人民政府\n2024 年 度政府信息公开工作年度报告', '2024 年 度'],
    ['柳溪镇2024年度政府信息公开年度报告', '2024年度'],
  ])('takes one 度 out of %s', (title, place) => {
    const text = report(title);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
    expect(fixesOf(RULE, text)[0]?.safety).toBe('safe');
    expect(fixed(RULE, text)).toBe(report(title.replace(place, place.slice(0, -1))));
    expect(findingsOf(RULE, fixed(RULE, text))).toEqual([]);
  });
});
