import { describe, expect, it } from 'vitest';
import { messageOf } from '../../check-report.ts';
import { findingsOf, marked } from '../rule.test-support.ts';
import { disclosureSample, type SampleRows } from '../sample.ts';

const RULE = 'rollup/sum';
const UNITS = [disclosureSample({ licensing: [18] }), disclosureSample({ licensing: [13], penalties: [2] })];
const titled = (organ: string, year: number, rows: SampleRows): string =>
  `${organ}${year}年政府信息公开工作年度报告\n\n${disclosureSample(rows)}`;

describe(RULE, () => {
  it('is silent where every cell is the sum, and where no units are given', () => {
    const right = disclosureSample({ licensing: [31], penalties: [2] });
    expect(findingsOf(RULE, right, { units: UNITS })).toEqual([]);
    expect(findingsOf(RULE, disclosureSample({ licensing: [99] }))).toEqual([]);
    expect(findingsOf(RULE, disclosureSample({ licensing: [99] }), { units: [] })).toEqual([]);
  });

  it('is silent about cells that a unit leaves blank or that cannot be read', () => {
    const units = [disclosureSample({ licensing: [''] }), disclosureSample({ licensing: [13] })];
    expect(findingsOf(RULE, disclosureSample({ licensing: [13] }), { units })).toEqual([]);
  });

  it('is silent where an amount is rounded', () => {
    const units = [0.125, 0.1].map((amount) => disclosureSample({ 'administrative-fees': [amount] }));
    expect(findingsOf(RULE, disclosureSample({ 'administrative-fees': ['0.23'] }), { units })).toEqual([]);
    expect(findingsOf(RULE, disclosureSample({ 'administrative-fees': ['0.24'] }), { units })).toHaveLength(
      1,
    );
  });

  it('is silent where a report is of another year, or a unit has two different ones', () => {
    const whole = titled('栖云县人民政府', 2024, { licensing: [9] });
    const unit = (year: number, licensing: number) =>
      titled('栖云县水利局', year, { licensing: [licensing] });
    expect(findingsOf(RULE, whole, { units: [unit(2023, 1)] })).toEqual([]);
    expect(findingsOf(RULE, whole, { units: [unit(2024, 1), unit(2024, 2)] })).toEqual([]);
    expect(findingsOf(RULE, whole, { units: [unit(2024, 1), unit(2024, 1)] })).toHaveLength(1);
  });

  it('points at every cell that differs and says what was added up', () => {
    const text = disclosureSample({ licensing: [30], penalties: [3] });
    const findings = findingsOf(RULE, text, { units: UNITS });
    expect(
      findings.map(({ severity, cells, computed, stated, difference }) => [
        severity,
        cells,
        computed,
        stated,
        difference,
      ]),
    ).toEqual([
      ['warning', ['disclosure/licensing/decisions'], 31, 30, -1],
      ['warning', ['disclosure/penalties/decisions'], 2, 3, 1],
    ]);
    expect(findings.map((finding) => marked(text, finding))).toEqual(['30', '3']);
    const [first] = findings;
    if (first === undefined) throw new Error('a finding');
    expect(messageOf(first, 'zh-CN')).toContain(
      '2 个单位之和：计算值 31（第 1 份单位报告 18＋第 2 份单位报告 13）',
    );
  });

  it('names the largest addends and counts the others', () => {
    const units = [1, 2, 3, 4, 5, 6, 7].map((n) => titled(`栖云县第${n}水利局`, 2024, { licensing: [n] }));
    const [finding] = findingsOf(RULE, disclosureSample({ licensing: [1] }), { units });
    expect(finding?.data).toMatchObject({ units: 7, others: 2 });
  });
});
