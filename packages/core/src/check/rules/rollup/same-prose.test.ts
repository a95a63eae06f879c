import { describe, expect, it } from 'vitest';
import { LAST_YEAR_PROSE, THIS_YEAR_PROSE } from '../history/prose-sample.ts';
import { findingsOf } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';

const RULE = 'rollup/same-prose';
const WHOLE = `栖云县人民政府2023年政府信息公开工作年度报告\n\n${outlineSample([1, 2, 3, 4, 5, 6])}`;
const named = (name: string): string => LAST_YEAR_PROSE.replaceAll('柳溪镇', name);

describe(RULE, () => {
  it('is silent about units that wrote for themselves, and without units', () => {
    expect(findingsOf(RULE, WHOLE, { units: [LAST_YEAR_PROSE, THIS_YEAR_PROSE] })).toEqual([]);
    expect(findingsOf(RULE, WHOLE)).toEqual([]);
  });

  it('is silent about statutory phrases that all units have', () => {
    expect(findingsOf(RULE, WHOLE, { units: [WHOLE, WHOLE, WHOLE] })).toEqual([]);
  });

  it('is silent where a paragraph was written anew', () => {
    const other = named('石桥镇').replace(/存在的问题[^\n]*/u, THIS_YEAR_PROSE.slice(-120));
    expect(findingsOf(RULE, WHOLE, { units: [LAST_YEAR_PROSE, other] })).toEqual([]);
  });

  it('names all units that have the same prose, once', () => {
    const units = [LAST_YEAR_PROSE, THIS_YEAR_PROSE, named('石桥镇'), named('双河乡')];
    const [finding, ...others] = findingsOf(RULE, WHOLE, { units });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', data: { percent: 100 } });
    expect(finding?.data.units).toMatchObject([{ index: 0 }, { index: 2 }, { index: 3 }]);
  });
});
