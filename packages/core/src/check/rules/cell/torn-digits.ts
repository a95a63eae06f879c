import { impliedCount } from '../../implied.ts';
import { requestsSample } from '../sample.ts';
import { defineCellRule } from './define-cell-rule.ts';

export const tornDigits = defineCellRule({
  id: 'cell/torn-digits',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '一格里的数字被空格拆开，如“5 7”，分不清是一个数还是两个数。',
      en: 'The digits of a cell are torn apart, as in “5 7”, so that they may be one number or two.',
    },
    why: {
      'zh-CN':
        '从 PDF 或网页复制表格时，数字中间常会多出空格。本工具不猜：这一格按读不出处理，不参与计算；只有合并后恰好使本行总计等勾稽关系成立时，才建议合并。',
      en: 'Tables copied from PDF or web pages often get spaces between digits. Nothing is guessed: the cell counts as unreadable and enters no sum, and joining is suggested only where the joined number makes the total of its row hold.',
    },
    example: {
      wrong: requestsSample({ new: ['5 7', 0, 0, 0, 0, 0, 57], concluded: [57, 0, 0, 0, 0, 0, 57] }),
      right: requestsSample({ new: [57, 0, 0, 0, 0, 0, 57], concluded: [57, 0, 0, 0, 0, 0, 57] }),
    },
  }),
  finds: ({ state, fault }) => state === 'unreadable' && fault === 'torn-digits',
  message: {
    'zh-CN': ({ label, text }) =>
      `${label}的“${text}”中间有空格，分不清是一个数还是两个数，暂不参与计算。如果是一个数，请去掉空格。`,
    en: ({ label, text }) =>
      `“${text}” in ${label} has a space inside, so it may be one number or two, and it enters no sum for now. If it is one number, please remove the space.`,
  },
  mend: (cell, report) => {
    const joined = report.source.plain(cell.start, cell.end);
    if (!/^(0|[1-9]\d{0,13})$/u.test(joined) || impliedCount(report, cell.cell.index) !== Number(joined))
      return null;
    return { start: cell.start, end: cell.end, text: joined };
  },
});
