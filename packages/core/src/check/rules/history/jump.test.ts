import { describe, expect, it } from 'vitest';
import { FORM_2019 } from '../../../form/index.ts';
import { tableText } from '../../table-text.ts';
import { findingsOf } from '../rule.test-support.ts';
import { disclosureSample, requestsSample } from '../sample.ts';

const RULE = 'history/jump';

describe(RULE, () => {
  it('is silent about ordinary changes, small numbers, and without last year’s report', () => {
    const lastYear = disclosureSample({ licensing: [18], penalties: [1] });
    const text = disclosureSample({ licensing: [179], penalties: [19], 'coercive-measures': [19] });
    expect(findingsOf(RULE, text, { lastYear })).toEqual([]);
    expect(findingsOf(RULE, disclosureSample({ licensing: [9999] }))).toEqual([]);
  });

  it('is silent where a number is missing', () => {
    const lastYear = disclosureSample({ licensing: [''] });
    expect(findingsOf(RULE, disclosureSample({ licensing: [500] }), { lastYear })).toEqual([]);
  });

  it('gives a hint for each row of table 2, upwards and downwards', () => {
    const lastYear = disclosureSample({ licensing: [18], penalties: [300] });
    const findings = findingsOf(RULE, disclosureSample({ licensing: [180], penalties: [3] }), { lastYear });
    expect(findings.map(({ severity, cells, data }) => [severity, cells, data.last, data.current])).toEqual([
      ['info', ['disclosure/licensing/decisions'], 18, 180],
      ['info', ['disclosure/penalties/decisions'], 300, 3],
    ]);
  });

  it('gives one hint for table 3, where one cause moves many cells, at a total', () => {
    const row = [40, 0, 0, 0, 0, 0, 40];
    const text = requestsSample({ new: row, granted: row, concluded: row });
    const [finding, ...others] = findingsOf(RULE, text, { lastYear: requestsSample({}) });
    expect(others).toEqual([]);
    expect(finding?.cells).toHaveLength(6);
    expect(finding?.cells[0]).toBe('requests/new/total');
    expect(finding?.related).toHaveLength(5);
  });

  it('compares with the older form what both have', () => {
    const lastYear = `二、主动公开政府信息情况\n\n${tableText(FORM_2019, 'disclosure', () => '2')}\n`;
    const text = disclosureSample({ licensing: [80], 'administrative-fees': [800] });
    expect(findingsOf(RULE, text, { lastYear }).flatMap(({ cells }) => cells)).toEqual([
      'disclosure/licensing/decisions',
    ]);
  });
});
