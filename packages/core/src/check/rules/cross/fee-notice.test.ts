import { describe, expect, it } from 'vitest';
import { findingsOf } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'cross/fee-notice';
const ONE = [1, 0, 0, 0, 0, 0, 1];
const report = (overdue: readonly (number | string)[], words: string) =>
  `云溪镇人民政府2024年政府信息公开工作年度报告\n\n${requestsSample({ new: ONE, 'other.overdue-fee': overdue, concluded: ONE })}\n六、其他需要报告的事项\n\n${words}\n`;

describe(RULE, () => {
  it.each([
    '本年度没有收取信息处理费。',
    '2024年，我镇未收取政府信息公开信息处理费。',
    '未发出收费通知，没有收取信息处理费。',
  ])('speaks where section six says: %s', (words) => {
    const [finding, ...others] = findingsOf(RULE, report(ONE, words));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ cells: ['requests/other.overdue-fee/total'], data: { overdue: 1 } });
  });

  it.each([
    ['notices that were sent', ONE, '发出收费通知1件，总金额40元，没有收取到信息处理费。'],
    ['fees that were charged', ONE, '收取信息处理费40元。'],
    ['nothing said about fees', ONE, '无。'],
    ['nobody who left a fee unpaid', [0, 0, 0, 0, 0, 0, 0], '没有收取信息处理费。'],
    ['a total that cannot be read and zeros', [0, 0, 0, 0, 0, 0, ''], '没有收取信息处理费。'],
    ['last year’s fees', ONE, '2023年没有收取信息处理费，2024年收取信息处理费40元。'],
  ])('is silent about %s', (_, overdue, words) => {
    expect(findingsOf(RULE, report(overdue, words))).toEqual([]);
  });
});
