import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';

const RULE = 'privacy/identity-number';

function prose(text: string): string {
  return `一、总体情况\n\n${text}\n`;
}

describe(RULE, () => {
  it.each([
    ['a wrong check character', '身份证号110105194912310021。'],
    ['an impossible date of birth', '身份证号110105194913310024。'],
    ['a masked number', '身份证号110105********002X。'],
    ['an organization’s code', '统一社会信用代码11010519491231002X。'],
    ['a code with letters', '统一社会信用代码91430300MA4L1A2B3C。'],
    ['an old number of 15 digits', '编号110105491231002。'],
    ['a longer number', '流水11010519491231002X99 和 4303211990010112381。'],
    ['a document’s number', '索引号430321199001011238。'],
  ])('is silent about %s', (_, text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('is silent about the numbers of a table', () => {
    expect(findingsOf(RULE, requestsSample({ new: [430321, 19900101, 1238, 0, 0, 0, 0] }))).toEqual([]);
  });

  it.each([
    ['11010519491231002X', '110105********002X'],
    ['430321199001011238', '430321********1238'],
    ['11010519491231002x', '110105********002x'],
    ['430321 19900101 1238', '430321 ******** 1238'],
    ['４３０３２１１９９００１０１１２３８', '４３０３２１********１２３８'],
  ])('masks %s', (written, masked) => {
    const text = prose(`申请人（身份证号码${written}）来访。`);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(written);
    expect(JSON.stringify(finding?.data)).not.toMatch(/\d{4}/u);
    expect(fixesOf(RULE, text)[0]?.safety).toBe('suggested');
    expect(fixed(RULE, text)).toBe(prose(`申请人（身份证号码${masked}）来访。`));
    expect(findingsOf(RULE, fixed(RULE, text))).toEqual([]);
  });
});
