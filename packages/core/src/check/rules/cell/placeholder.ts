import { requestsSample } from '../sample.ts';
import { defineCellRule } from './define-cell-rule.ts';
import { valueFor } from './fill-cell.ts';

export const placeholder = defineCellRule({
  id: 'cell/placeholder',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '表格里用“/”“—”“无”等符号代替数字。',
      en: 'A cell of a table holds a mark such as “/”, “—” or 无 instead of a number.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式要求逐格填数，没有就填 0；符号无法汇总，也无法核对勾稽关系。2019 年格式的“本年增/减”一栏例外，不提示。',
      en: 'The forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 ask for a number in every cell, 0 if there is nothing; a mark can neither be added up nor checked. The column 本年增/减 of the form of 2019 is left alone.',
    },
    example: {
      wrong: requestsSample({ new: [0, '/', 0, 0, 0, 0, 0] }),
      right: requestsSample({}),
    },
  }),
  finds: ({ state, cell }) => state === 'placeholder' && cell.column.kind !== 'change',
  message: {
    'zh-CN': ({ label, text }) => `${label}填的是“${text}”，不是数字，无法汇总和核对。没有就填 0。`,
    en: ({ label, text }) =>
      `The cell in ${label} holds “${text}”, which is no number and cannot be added up or checked. Please fill in 0 if there is nothing.`,
  },
  mend: (cell, report) => {
    const value = valueFor(cell, report);
    return value === null ? null : { start: cell.start, end: cell.end, text: String(value) };
  },
});
