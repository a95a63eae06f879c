import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';

const RULE = 'privacy/bank-card';
const CARD = '6222021234567890128';

function prose(text: string): string {
  return `一、总体情况\n\n${text}\n`;
}

describe(RULE, () => {
  it.each([
    ['numbers that fail the check', '银行卡6222021234567890127。'],
    ['other issuers', '银行卡4111111111111111。'],
    ['codes of organizations', `统一社会信用代码：${CARD}。`],
    ['codes of documents', `信息索引号${CARD}，流水号 ${CARD}。`],
    ['longer numbers', `银行卡${CARD}1234567。`],
    ['identity numbers from Gansu', '账户本人身份证620102199001010003。'],
    ['masked numbers', '银行卡6222****0128。'],
    ['sums of money', '拨付资金6222021.56元。'],
  ])('is silent about %s', (_, text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it.each([
    [`银行卡号：${CARD}。`, CARD, 'error'],
    ['开户行农业银行，账号6222 0212 3456 7890 128。', '6222 0212 3456 7890 128', 'error'],
    ['补贴发放至卡号6222021234567894。', '6222021234567894', 'error'],
    [`详见${CARD}。`, CARD, 'warning'],
  ])('points at the number in %s', (words, place, severity) => {
    const text = prose(words);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe(severity);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
  });
});
