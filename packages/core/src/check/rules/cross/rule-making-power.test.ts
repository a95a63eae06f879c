import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { parseReport } from '../../../parse/parse-report.ts';
import { checkReport } from '../../check-report.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';

const RULE = 'cross/rule-making-power';
const report = (organ: string, regulations: readonly (number | string)[]) =>
  `${organ}2024年政府信息公开工作年度报告\n\n${disclosureSample({ regulations })}`;

describe(RULE, () => {
  it.each(['霁川县人民政府', '云溪镇人民政府', '云溪街道办事处', '砚州市栎南区人民政府', '砚州市教育局'])(
    'speaks where %s reports 规章',
    (organ) => {
      const text = report(organ, [2, 0, 12]);
      const [finding, ...others] = findingsOf(RULE, text);
      expect(others).toEqual([]);
      expect(finding?.cells).toEqual(['disclosure/regulations/issued', 'disclosure/regulations/in-force']);
      expect(finding?.data).toMatchObject({ organ, values: [2, 12] });
      expect(finding?.related.map((place) => marked(text, place))).toEqual(['12']);
      expect(marked(text, finding!)).toBe('2');
    },
  );

  it('knows the older form', () => {
    const table = tableText(FORM_2019, 'disclosure', ({ row }) => (row.id === 'regulations' ? '1' : '0'));
    const text = `霁川县人民政府2020年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n${table}\n`;
    expect(findingsOf(RULE, text)[0]?.cells).toHaveLength(3);
  });

  it('asks the configuration where the name leaves it open', () => {
    const found = (organ: string, level: 'city' | 'county' | 'department') =>
      checkReport(parseReport(report(organ, [1, 0, 1])), { profile: { level } }).findings.filter(
        ({ rule }) => rule === RULE,
      ).length;
    expect([found('砚州市人民政府', 'county'), found('砚州市人民政府', 'city')]).toEqual([1, 0]);
    expect([found('砚州市人民政府', 'department'), found('栎南区人民政府', 'city')]).toEqual([0, 0]);
  });

  it.each([
    ['澜川省人民政府', 'a province'],
    ['延边朝鲜族自治州人民政府', 'an autonomous prefecture'],
    ['砚州市人民政府', 'a city that may have districts'],
    ['重庆市人民政府', 'a municipality'],
    ['浦川新区管理委员会', 'a new area'],
    ['砚州经济开发区管委会', 'a development area'],
    ['教育部', 'a department of the State Council'],
    ['砚州市人民政府办公室', 'a city’s general office'],
  ])('is silent about %s, %s', (organ) => {
    expect(rulesOf(report(organ, [2, 0, 12]))).not.toContain(RULE);
  });

  it('is silent about zeros, blanks and reports without an organ', () => {
    expect(rulesOf(report('霁川县人民政府', [0, 0, 0]))).not.toContain(RULE);
    expect(rulesOf(report('霁川县人民政府', ['', '/', '']))).not.toContain(RULE);
    expect(rulesOf(disclosureSample({ regulations: [2, 0, 12] }))).not.toContain(RULE);
  });
});
