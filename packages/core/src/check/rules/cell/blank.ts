import { rowOf } from '../../places.ts';
import { requestsSample } from '../sample.ts';
import { defineCellRule } from './define-cell-rule.ts';
import { fillBlank, valueFor } from './fill-cell.ts';

export const blank = defineCellRule({
  id: 'cell/blank',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '表格里有一格空着，应填数字（没有就填 0）。',
      en: 'A cell of a table is empty; it should hold a number, 0 if there is none.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式要求逐格填数。空格可能是 0，也可能是漏填，读的人分不清，相关的勾稽关系也没法核对；空着的总计格按错误提示，其他格按警告提示。',
      en: 'The forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 ask for a number in every cell. An empty one may mean 0 or may have been forgotten, and the sums it takes part in cannot be checked. It is an error in a total, a warning elsewhere.',
    },
    example: {
      wrong: requestsSample({ new: [0, '', 0, 0, 0, 0, 0] }),
      right: requestsSample({}),
    },
  }),
  // A row that lacks a value says so itself: one loss is one finding.
  finds: (cell, report) => cell.state === 'blank' && rowOf(report, cell)?.count === 'exact',
  severityOf: ({ cell }) => (cell.total ? 'error' : 'warning'),
  message: {
    'zh-CN': ({ label, total }) =>
      total
        ? `${label}空着。这一格是总计，空着就无法核对勾稽关系；请按各项相加之和填写，没有就填 0。`
        : `${label}空着，看不出是 0 还是漏填。请填上数字，没有就填 0。`,
    en: ({ label, total }) =>
      total
        ? `The cell in ${label} is empty. It is a total, so without it the sums cannot be checked; please fill in the sum, or 0 if there is nothing.`
        : `The cell in ${label} is empty, which may mean 0 or forgotten. Please fill in the number, or 0 if there is nothing.`,
  },
  mend: (cell, report) => {
    const value = valueFor(cell, report);
    return value === null ? null : fillBlank(cell, report, value);
  },
  title: {
    'zh-CN': ({ text }) => `填 ${text.trim()}`,
    en: ({ text }) => `Fill in ${text.trim()}`,
  },
});
