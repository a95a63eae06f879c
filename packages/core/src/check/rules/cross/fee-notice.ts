import { type Cell, cellOf, type Report } from '../../../parse/report.ts';
import type { WordHit } from '../../../text/index.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { sectionAt, textBefore } from '../identity/around.ts';
import { requestsSample } from '../sample.ts';
import { FEE_WORDS, feeStatements, NOTICE } from './fees.ts';

type FeeNoticeData = { readonly overdue: number; readonly words: string };

const ID = 'cross/fee-notice';
const ROW = 'other.overdue-fee';
const ONE = [1, 0, 0, 0, 0, 0, 1];

const withWords = (words: string): string =>
  `${requestsSample({ new: ONE, [ROW]: ONE, concluded: ONE })}\n六、其他需要报告的事项\n\n${words}\n`;

export const feeNotice = defineRule<FeeNoticeData>({
  id: ID,
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '表三有“逾期未按收费通知要求缴纳费用”的申请，第六部分却说没有收费。',
      en: 'Table 3 has requests ended for an unpaid fee, but section six says that no fee was charged.',
    },
    why: {
      'zh-CN':
        '申请人逾期不缴费，说明机关发出过收费通知（《政府信息公开信息处理费管理办法》，国办函〔2020〕109号）；办法要求在年度报告第六部分如实报告发出收费通知的件数、总金额和实际收取的总金额。已经写明收费通知的，即使实际收取 0 元也不提示。',
      en: 'An unpaid fee shows that a notice of it was sent (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号), and section six is to report the number of notices, their amount and what was received. Where the notices are reported, nothing received is fine.',
    },
    example: {
      wrong: withWords('本年度没有收取信息处理费。'),
      right: withWords('本年度发出收费通知1件，总金额40元，实际收取信息处理费0元。'),
    },
  }),
  words: FEE_WORDS,
  check: (context, emit) => {
    const { report } = context;
    const cell = overdueCell(report);
    if (cell === null || reportsNotices(report, context.hits(ID))) return;
    const denial = feeStatements(context, context.hits(ID)).find(
      ({ negated, value }) => negated || value === 0,
    );
    if (denial === undefined) return;
    emit({
      ...rangeOf(denial),
      cells: [cell.cell.id],
      data: { overdue: cell.value ?? 0, words: report.source.slice(denial.start, denial.end) },
      related: [{ ...rangeOf(cell), cell: cell.cell.id, data: {} }],
    });
  },
  message: {
    'zh-CN': ({ data }) =>
      `表三“申请人逾期未按收费通知要求缴纳费用”填了 ${data.overdue} 件，说明发出过收费通知；这里却说没有收费（“${data.words}”）。请核对：发出过的，写明收费通知件数、总金额和实际收取金额；没有发出过的，改正表三。`,
    en: ({ data }) =>
      `Table 3 counts ${data.overdue} requests ended for an unpaid fee, so notices of fees were sent, but this says that none was charged (“${data.words}”). Please check: either report the number of notices, their amount and what was received, or correct table 3.`,
  },
  relatedMessage: {
    'zh-CN': () => '表三：逾期未按收费通知要求缴纳费用',
    en: () => 'table 3: requests ended for an unpaid fee',
  },
});

/** The total of the row, or where that cannot be read the first of its numbers above 0. */
function overdueCell(report: Report): Cell | null {
  const total = cellOf(report, `requests/${ROW}/total`);
  if (total !== undefined && total.value !== null) return total.value > 0 ? total : null;
  return report.cells.find(({ cell, value }) => cell.row.id === ROW && (value ?? 0) > 0) ?? null;
}

/** Whether section six speaks of notices that were sent. */
function reportsNotices(report: Report, hits: readonly WordHit[]): boolean {
  return hits.some(
    ({ word, start }) =>
      word === NOTICE &&
      sectionAt(report, start) === 6 &&
      !/[未没无](?:有)?(?:发出?|产生)?过?$/u.test(textBefore(report.source, start, 6)),
  );
}
