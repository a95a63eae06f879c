import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { disclosureSample, requestsSample, type SampleRows } from '../sample.ts';

const RULE = 'history/same-numbers';
const NUMBERS: SampleRows = { licensing: [39], penalties: [5], 'administrative-fees': [316.24] };
const reportOf = (year: number, rows: SampleRows): string =>
  `栖云县水利局${year}年政府信息公开工作年度报告\n\n${disclosureSample(rows)}\n${requestsSample({})}`;

describe(RULE, () => {
  it('is silent where both years report nothing but zeros', () => {
    expect(findingsOf(RULE, reportOf(2024, {}), { lastYear: reportOf(2023, {}) })).toEqual([]);
  });

  it('is silent where hardly a number is not 0, or the same documents are still in force', () => {
    const few: SampleRows = { licensing: [3], 'normative-documents': [0, 0, 7] };
    expect(findingsOf(RULE, reportOf(2024, few), { lastYear: reportOf(2023, few) })).toEqual([]);
  });

  it('is silent where one number differs, without last year’s report, and about the very report it is', () => {
    const changed = reportOf(2024, { ...NUMBERS, penalties: [6] });
    expect(findingsOf(RULE, changed, { lastYear: reportOf(2023, NUMBERS) })).toEqual([]);
    expect(findingsOf(RULE, reportOf(2024, NUMBERS))).toEqual([]);
    expect(findingsOf(RULE, reportOf(2024, NUMBERS), { lastYear: reportOf(2024, NUMBERS) })).toEqual([]);
  });

  it('speaks once, at the title', () => {
    const text = reportOf(2024, NUMBERS);
    const [finding, ...others] = findingsOf(RULE, text, { lastYear: reportOf(2023, NUMBERS) });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', data: { year: 2023, nonzero: 3 } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('栖云县水利局2024年政府信息公开工作年度报告');
  });
});
