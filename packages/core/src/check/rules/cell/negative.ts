import { requestsSample } from '../sample.ts';
import { defineCellRule } from './define-cell-rule.ts';

export const negative = defineCellRule({
  id: 'cell/negative',
  severity: 'error',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '件数填成了负数。',
      en: 'A count is negative.',
    },
    why: {
      'zh-CN':
        '件数不会小于 0（国办公开办函〔2021〕30号、〔2019〕60号所附格式）。2019 年格式的“本年增/减”可以是负数，不提示。',
      en: 'Nothing is counted below 0 (forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号). The column 本年增/减 of the form of 2019 may be negative and is left alone.',
    },
    example: {
      wrong: requestsSample({ new: [-1, 0, 0, 0, 0, 0, -1] }),
      right: requestsSample({ new: [1, 0, 0, 0, 0, 0, 1], concluded: [1, 0, 0, 0, 0, 0, 1] }),
    },
  }),
  finds: ({ value, cell }) => value !== null && value < 0 && cell.column.kind === 'count',
  message: {
    'zh-CN': ({ label, value }) =>
      `${label}填的是 ${value}，件数不会是负数。请核对：是多打了短横线，还是用减法得出的数有误。`,
    en: ({ label, value }) =>
      `The cell in ${label} says ${value}, but a count cannot be negative. Please check whether a dash slipped in or the number was computed wrongly.`,
  },
});
