import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../parse/parse-report.ts';
import { checkReport, messageOf } from '../../check-report.ts';
import { findingsOf, marked } from '../rule.test-support.ts';
import { disclosureSample, disputesSample, requestsSample } from '../sample.ts';

const RULE = 'rollup/missing-unit';
const ONE = [1, 0, 0, 0, 0, 0, 1];
const TABLES = `${disclosureSample({})}\n${requestsSample({})}\n${disputesSample({})}`;
const report = (organ: string, year: number, tables = TABLES): string =>
  `${organ}${year}年政府信息公开工作年度报告\n\n${tables}`;
const WHOLE = report('栖云县人民政府', 2024);

describe(RULE, () => {
  it('is silent where all units are there, and where none are given', () => {
    const units = [report('栖云县水利局', 2024), report('栖云县柳溪镇人民政府', 2024)];
    expect(findingsOf(RULE, WHOLE, { units })).toEqual([]);
    expect(findingsOf(RULE, WHOLE)).toEqual([]);
  });

  it('is silent about one wrong number: its rest does not add up', () => {
    const whole = WHOLE.replace('信访举报投诉类申请\t0', '信访举报投诉类申请\t5');
    expect(findingsOf(RULE, whole, { units: [report('栖云县水利局', 2024)] })).toEqual([]);
  });

  it('names a listed organ that has no report, however it is written', () => {
    const units = [parseReport(report('栖云县柳溪镇人民政府', 2024))];
    const unitNames = ['柳溪镇', '栖云县柳溪镇人民政府', '栖云县石桥乡人民政府'];
    const findings = checkReport(parseReport(WHOLE), { units, unitNames }).findings.filter(
      ({ rule }) => rule === RULE,
    );
    expect(findings.map(({ subject }) => subject)).toEqual(['栖云县石桥乡人民政府']);
    for (const locale of ['zh-CN', 'en'] as const)
      expect(findings.map((finding) => messageOf(finding, locale)).join()).toContain('石桥乡');
  });

  it('names reports of another year and reports without tables', () => {
    const units = [
      report('栖云县水利局', 2023),
      report('栖云县柳溪镇人民政府', 2024, `${disclosureSample({})}\n${requestsSample({})}`),
    ];
    const findings = findingsOf(RULE, WHOLE, { units });
    expect(findings.map(({ severity, data }) => [severity, data.kind])).toEqual([
      ['info', 'other-year'],
      ['info', 'no-table'],
    ]);
    expect(marked(WHOLE, findings[0] ?? { start: 0, end: 0 })).toMatch(/^栖云县人民政府2024年/u);
  });

  it('notices a rest that is a report of its own', () => {
    const requests = requestsSample({ new: ONE, granted: ONE, concluded: ONE });
    const whole = report(
      '栖云县人民政府',
      2024,
      `${disclosureSample({})}\n${requests}\n${disputesSample({})}`,
    );
    const findings = findingsOf(RULE, whole, { units: [report('栖云县水利局', 2024)] });
    expect(findings.map(({ data }) => data.kind)).toEqual(['rest-adds-up']);
  });
});
