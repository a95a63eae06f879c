import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { statementSample } from './statement-sample.ts';

const RULE = 'text/normative-documents';
const disclosure = { 'normative-documents': [3, 1, 12] };
const saying = (words: string) => statementSample(words, { disclosure });

describe(RULE, () => {
  it.each([
    ['制发行政规范性文件4件。', '4', 'issued'],
    ['废止规范性文件2件。', '2', 'repealed'],
    ['现行有效行政规范性文件13件。', '13', 'in-force'],
  ])('compares %s with table 2', (words, number, column) => {
    const text = saying(words);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ cells: [`disclosure/normative-documents/${column}`] });
    expect(marked(text, finding!)).toBe(number);
  });

  it('copies the table’s number', () => {
    expect(fixed(RULE, saying('制发规范性文件4件，废止1件。'))).toBe(saying('制发规范性文件3件，废止1件。'));
  });

  it.each([
    '规范性文件备案12件。',
    '规范性文件备案审查31件，合法性审核45件。',
    '制发公文120件，其中主动公开97件。',
    '对61件规范性文件进行清理，废止14件，继续有效47件。',
    '以县政府名义制发规范性文件2件。',
    '《规范性文件61件汇编》出版。',
  ])('is silent about %s', (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });
});
