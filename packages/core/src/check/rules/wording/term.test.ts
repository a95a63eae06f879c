import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';

const RULE = 'wording/term';

function report(title: string): string {
  return `${title}\n\n${outlineSample([1, 2, 3, 4, 5, 6])}`;
}

describe(RULE, () => {
  it('is silent about the statutory name, and about 政务公开 in the text or in an organ’s name', () => {
    const sound = '栖云县柳溪镇人民政府2024年政府信息公开工作年度报告';
    expect(rulesOf(report(sound))).not.toContain(RULE);
    expect(rulesOf(report(sound).replace('无。', '我镇稳步推进政务公开。'))).not.toContain(RULE);
    expect(rulesOf(report('栖云县政务公开办公室2024年政府信息公开工作年度报告'))).not.toContain(RULE);
  });

  it.each([
    ['栖云县柳溪镇人民政府2024年政务公开工作年度报告', '政务公开'],
    ['栖云县柳溪镇人民政府 政务 公开 2024 年度报告', '政务 公开'],
    ['柳溪镇2024年政務公開工作年度報告', '政務公開'],
  ])('points at the word in %s', (title, place) => {
    const text = report(title);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
  });
});
