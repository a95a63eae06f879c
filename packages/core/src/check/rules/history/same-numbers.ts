import { isYearBefore } from '../../../compare/consecutive.ts';
import { sameNumbers as comparedNumbers } from '../../../compare/same-numbers.ts';
import { defineRule } from '../../rule.ts';
import { titleRange } from '../../title-range.ts';
import { disclosureSample } from '../sample.ts';
import { lastYearWords } from './last-year-words.ts';

type SameNumbersData = {
  readonly year: number | null;
  readonly cells: number;
  readonly nonzero: number;
};

export const sameNumbers = defineRule<SameNumbersData>({
  id: 'history/same-numbers',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '三张表的数字与上年报告完全相同。',
      en: 'All numbers of the tables are last year’s.',
    },
    why: {
      'zh-CN':
        '把上年的报告改个年份再用时，容易忘了更新表格；每一格都与上年相同，几乎不会是巧合。全部为 0 的报告很常见，不提示；不为 0 的数太少（除合计和现行有效件数外不足 3 个）时可能真是巧合，也不提示。',
      en: 'When last year’s report is used as a template, the tables are easily forgotten; every cell being the same is hardly chance. Reports with nothing but zeros are common and are not mentioned, nor are those with fewer than three numbers other than 0 (totals and what is in force aside), which may well be chance.',
    },
    example: {
      wrong: disclosureSample({ licensing: [39], penalties: [5], 'administrative-fees': [316.24] }),
      right: disclosureSample({ licensing: [41], penalties: [5], 'administrative-fees': [298.5] }),
      lastYear: disclosureSample({ licensing: [39], penalties: [5], 'administrative-fees': [316.24] }),
    },
  }),
  check: ({ report, surroundings: { lastYear } }, emit) => {
    if (lastYear === undefined || !isYearBefore(lastYear, report)) return;
    const same = comparedNumbers(lastYear, report);
    if (same === null) return;
    emit({
      ...titleRange(report),
      subject: 'tables',
      data: { year: lastYear.year?.value ?? null, cells: same.cells, nonzero: same.nonzero },
    });
  },
  message: {
    'zh-CN': ({ data: { year, cells, nonzero } }) =>
      `表格中 ${cells} 个数字与${lastYearWords(year, 'zh-CN')}完全相同，其中 ${nonzero} 个不为 0。请确认表格已经换成今年的数字，而不是沿用了上年的表格。`,
    en: ({ data: { year, cells, nonzero } }) =>
      `All ${cells} numbers of the tables are those of ${lastYearWords(year, 'en')}, ${nonzero} of them not 0. Please make sure that the tables are this year’s and not last year’s left standing.`,
  },
});
