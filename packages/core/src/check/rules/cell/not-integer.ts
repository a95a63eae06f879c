import { requestsSample } from '../sample.ts';
import { defineCellRule } from './define-cell-rule.ts';

export const notInteger = defineCellRule({
  id: 'cell/not-integer',
  severity: 'error',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '应填整数的一格填了小数，或者填的内容读不成数字。',
      en: 'A cell that counts something holds a fraction, or something that is no number.',
    },
    why: {
      'zh-CN':
        '件数只能是整数（国办公开办函〔2021〕30号、〔2019〕60号所附格式）；只有收费金额、采购总金额可以有小数。读不成数字的格不参与计算。',
      en: 'Counts are whole numbers (forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号); only the amounts of fees and of procurement may have decimals. What is no number enters no sum.',
    },
    example: {
      wrong: requestsSample({ new: [1.5, 0, 0, 0, 0, 0, 1.5] }),
      right: requestsSample({ new: [1, 0, 0, 0, 0, 0, 1], concluded: [1, 0, 0, 0, 0, 0, 1] }),
    },
  }),
  finds: ({ state, value, fault, cell }) => {
    if (state === 'unreadable') return fault === 'not-a-number' || fault === 'too-large';
    return cell.column.kind === 'count' && value !== null && !Number.isSafeInteger(value);
  },
  message: {
    'zh-CN': ({ label, text, value }) =>
      value === null
        ? `${label}填的“${text}”读不成数字，不参与计算。请改填数字。`
        : `${label}填的是 ${text}，但这一格是件数，只能是整数。请核对后改正。`,
    en: ({ label, text, value }) =>
      value === null
        ? `“${text}” in ${label} cannot be read as a number and enters no sum. Please fill in a number.`
        : `The cell in ${label} says ${text}, but it is a count and must be a whole number. Please check and correct it.`,
  },
});
