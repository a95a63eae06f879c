import type { Cell, Report } from '../../../parse/report.ts';
import { requestsSample } from '../sample.ts';
import { defineCellRule } from './define-cell-rule.ts';

export const numberForm = defineCellRule({
  id: 'cell/number-form',
  severity: 'warning',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '数字写法不规范：全角数字、千分位逗号、汉字数字、字母 O 或 l 代替数字、数字前多余的 0。',
      en: 'A number is written with full-width digits, separators, Chinese numerals, the letters O or l, or leading zeros.',
    },
    why: {
      'zh-CN':
        '年度报告的数字要逐级汇总、跨年比对，其他程序和表格软件未必认得这些写法。本工具按其数值参与计算；修改只换写法，不改数值。',
      en: 'The numbers of these reports are rolled up and compared over years, and other programs may not read such forms. Here they count with their value; the fix changes how the number is written and never the number.',
    },
    example: {
      wrong: requestsSample({ new: ['１２', 0, 0, 0, 0, 0, 12], concluded: [12, 0, 0, 0, 0, 0, 12] }),
      right: requestsSample({ new: [12, 0, 0, 0, 0, 0, 12], concluded: [12, 0, 0, 0, 0, 0, 12] }),
    },
  }),
  finds: ({ state, notation }) => state === 'number' && notation !== 'plain',
  placeOf: digitsOf,
  message: {
    'zh-CN': ({ label, text, value }) =>
      `${label}的“${text}”写法不规范，其他软件可能读不出来。建议改成半角阿拉伯数字 ${value}，数值不变。`,
    en: ({ label, text, value }) =>
      `“${text}” in ${label} is written in a way that other programs may not read. Please write ${value} in plain digits; the number stays the same.`,
  },
  mend: (cell, report) => ({ ...digitsOf(cell), text: plainForm(cell, report) }),
});

function digitsOf({ start, end, unit }: Cell): { start: number; end: number } {
  return { start, end: unit === null ? end : unit.start };
}

/** Amounts keep the decimals they are written with (some regions demand four), signed changes keep their sign. */
function plainForm(cell: Cell, report: Report): string {
  const { start, end } = digitsOf(cell);
  const written = report.source.plain(start, end).replaceAll(',', '');
  if (!/^[+-]?\d+(\.\d+)?$/u.test(written)) return String(cell.value);
  return written.replace(/^([+-]?)0+(?=\d)/u, '$1');
}
