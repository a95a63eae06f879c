import { requestsSample } from '../sample.ts';
import { defineCellRule } from './define-cell-rule.ts';

const MONEY = new Set(['元', '万元']);

export const unit = defineCellRule({
  id: 'cell/unit',
  severity: 'warning',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '数字格里带了单位，如“3件”“0.5万元”。',
      en: 'A cell holds a unit besides its number, such as 3件 or 0.5万元.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式的单位印在表头（件数、万元），格内只填数字；带单位的格在汇总时容易被当成文字。',
      en: 'In the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 the units are printed in the heads (件数, 万元) and cells hold numbers only; with a unit a cell is easily taken for words when reports are rolled up.',
    },
    example: {
      wrong: requestsSample({ new: ['3件', 0, 0, 0, 0, 0, 3], concluded: [3, 0, 0, 0, 0, 0, 3] }),
      right: requestsSample({ new: [3, 0, 0, 0, 0, 0, 3], concluded: [3, 0, 0, 0, 0, 0, 3] }),
    },
  }),
  finds: (cell) => cell.unit !== null,
  placeOf: (cell) => cell.unit ?? cell,
  message: {
    'zh-CN': ({ label, text, value }) =>
      MONEY.has(text)
        ? `${label}的数字后面带了单位“${text}”。格内只填数字：请按表头的单位换算后填写，单位相同就直接去掉。`
        : `${label}的数字后面带了单位“${text}”。表头已经写明单位，格内请只填数字 ${value}。`,
    en: ({ label, text, value }) =>
      MONEY.has(text)
        ? `The number in ${label} is followed by the unit “${text}”. Please convert it to the unit of the head and leave only the number.`
        : `The number in ${label} is followed by the unit “${text}”. The head of the table names the unit already; please leave only ${value}.`,
  },
  mend: ({ cell, unit }, report) => {
    if (unit === null) return null;
    const text = report.source.plain(unit.start, unit.end);
    // 5000元 below a head that says 万元 would become 5000 万元.
    if (MONEY.has(text) && !cell.column.label.zh.includes(`单位：${text}`)) return null;
    return { start: unit.start, end: unit.end, text: '' };
  },
  title: {
    'zh-CN': (_, { text }) => `去掉单位“${text}”`,
    en: (_, { text }) => `Remove the unit “${text}”`,
  },
});
