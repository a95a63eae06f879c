import { describe, expect, it } from 'vitest';
import { findingsOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';

const RULE = 'cell/magnitude';

function report(organ: string, fees: string): string {
  return `${organ}2023年政府信息公开工作年度报告\n\n${disclosureSample({ 'administrative-fees': [fees] })}`;
}

describe(RULE, () => {
  it.each([
    ['云溪县柳河镇人民政府', '0'],
    ['云溪县柳河镇人民政府', '865.32'],
    ['云溪县柳河镇人民政府', '1234.5678'],
    ['云溪县人民政府', '86532'],
    ['青州市云溪区自然资源局', '9500'],
  ])('is silent about fees that %s may well have: %s', (organ, fees) => {
    expect(rulesOf(report(organ, fees))).not.toContain(RULE);
  });

  it('is silent about large cities and organs of unknown level', () => {
    for (const organ of ['江南省人民政府', '江南省青州市人民政府', '城市管理局'])
      expect(rulesOf(report(organ, '865432'))).not.toContain(RULE);
  });

  it('leaves a number with its unit to the rule about units', () => {
    const rules = rulesOf(report('云溪县柳河镇人民政府', '26500元'));
    expect(rules).not.toContain(RULE);
    expect(rules).toContain('cell/unit');
  });

  it('points at a number that looks like yuan', () => {
    const text = report('云溪县柳河镇人民政府', '26500');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { value: 26500, level: 'township' } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('26500');
    expect(findingsOf(RULE, report('云溪县财政局', '265000'))).toHaveLength(1);
  });
});
