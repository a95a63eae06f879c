import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';

const RULE = 'cross/processing-fee';
const TITLE = '云溪镇人民政府2024年政府信息公开工作年度报告\n\n';
const report = (amount: string, words: string) =>
  `${TITLE}${disclosureSample({ 'administrative-fees': [amount] })}\n六、其他需要报告的事项\n\n${words}\n`;
const found = (amount: string, words: string) => findingsOf(RULE, report(amount, words));

describe(RULE, () => {
  it('compares yuan with ten thousands of yuan', () => {
    const text = report('0.1', '本年度收取信息处理费1,200元。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      computed: 0.12,
      stated: 0.1,
      difference: -0.02,
      cells: ['disclosure/administrative-fees/amount'],
      data: { fee: '1200', computed: '0.12', stated: '0.1', difference: '-0.02' },
    });
    expect(marked(text, finding!)).toBe('0.1');
    expect(finding?.related.map((place) => marked(text, place))).toEqual(['1,200']);
  });

  it.each([
    ['0', '收取信息处理费20元。'],
    ['0.29', '收取信息处理费2900.01元。'],
    ['0.1', '收取信息处理费0.12万元。'],
    ['０．１', '收取信息处理费１２００元。'],
    ['0', '收取信息处理费三百元。'],
    ['1,234.5', '收取信息处理费1234.51万元。'],
  ])('is exact: %s against %s', (amount, words) => {
    expect(found(amount, words)).toHaveLength(1);
  });

  it.each([
    ['0.29', '收取信息处理费2900元。', 'equal amounts'],
    ['0.07', '收取信息处理费700.00元。', 'equal amounts that floats would tell apart'],
    ['12.5', '收取信息处理费300元。', 'less than all fees'],
    ['12.5', '没有收取信息处理费。', 'none charged'],
    ['0', '本年度没有收取信息处理费。', 'nothing at all'],
    ['0', '收取信息处理费0元。', 'zero'],
    ['0', '全年减免信息处理费200元。', 'fees waived'],
    ['0', '应收信息处理费200元。', 'fees due'],
    ['0', '2023年收取信息处理费500元。', 'another year'],
    ['', '收取信息处理费500元。', 'a blank cell'],
    ['/', '收取信息处理费500元。', 'a placeholder'],
    ['500元', '收取信息处理费500元。', 'a cell in yuan'],
  ])('is silent about %s and %s: %s', (amount, words) => {
    expect(found(amount, words)).toEqual([]);
  });

  it('is silent where the head of the table counts in yuan', () => {
    const text = report('500', '收取信息处理费500元。').replace('单位：万元', '单位：元');
    expect(findingsOf(RULE, text)).toEqual([]);
    expect(findingsOf(RULE, text.replace('处理费500', '处理费501'))).toHaveLength(1);
  });
});
