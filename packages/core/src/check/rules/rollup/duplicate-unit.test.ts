import { describe, expect, it } from 'vitest';
import { findingsOf } from '../rule.test-support.ts';
import { disputesSample } from '../sample.ts';

const RULE = 'rollup/duplicate-unit';
const report = (organ: string, year: number, total = 0): string =>
  `${organ}${year}年政府信息公开工作年度报告\n\n${disputesSample({ reconsideration: [total, 0, 0, 0, total] })}`;
const WHOLE = report('栖云县人民政府', 2024);

describe(RULE, () => {
  it('is silent about different organs, different years and reports that name no organ', () => {
    const units = [
      report('栖云县柳溪镇人民政府', 2024),
      report('栖云县石桥镇人民政府', 2024),
      report('栖云县柳溪镇人民政府', 2023),
      disputesSample({}),
      disputesSample({}),
    ];
    expect(findingsOf(RULE, WHOLE, { units })).toEqual([]);
    expect(findingsOf(RULE, WHOLE)).toEqual([]);
  });

  it('speaks once for each unit, and tells whether its reports differ', () => {
    const units = [
      report('栖云县柳溪镇人民政府', 2024),
      report('栖云县石桥镇人民政府', 2024),
      report('栖云县柳溪镇', 2024, 1),
      report('栖云县石桥镇人民政府', 2024),
    ];
    expect(findingsOf(RULE, WHOLE, { units }).map(({ severity, data }) => [severity, data.differ])).toEqual([
      ['warning', true],
      ['warning', false],
    ]);
  });
});
