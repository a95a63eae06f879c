import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/numbering';

describe(RULE, () => {
  it.each([
    ['lists in order', ['（一）主动公开。', '（二）依申请公开。', '（三）平台建设。']],
    ['nested lists', ['（一）主动公开', '1.目录。', '2.栏目。', '（二）平台', '1.网站。', '2.公众号。']],
    ['lists that start again', ['（一）制度。', '（二）培训。', '（一）问题。', '（二）措施。']],
    ['a part pasted twice', ['（一）制度。', '（二）培训。', '（一）制度。', '（二）培训。']],
    ['items written into a paragraph', ['（一）制度。（二）培训。', '（三）检查。']],
    ['items counted in another way', ['1.制度。', '2、培训。', '第三，检查。', '4.考核。']],
    ['numbers that count something else', ['1.制度。', '3.5万元经费。', '二、三产业发展。', '（8）号文件。']],
    ['lists that do not start at one', ['（三）检查。', '（四）考核。']],
    ['the first item twice', ['1.制度。', '1.培训。']],
  ])('is silent about %s', (_, lines) => {
    expect(findingsOf(RULE, prose(...lines))).toEqual([]);
  });

  it.each([
    ['一、', ['一、制度。', '二、培训。', '四、考核。'], '四、'],
    ['（一）', ['（一）制度。', '（二）培训。', '（四）考核。'], '（四）'],
    ['1.', ['1.制度。', '2.培训。', '4.考核。'], '4.'],
    ['（1）', ['（1）制度。', '（2）培训。', '（4）考核。'], '（4）'],
    ['①', ['①制度。', '②培训。', '④考核。'], '④'],
    ['（十）', ['（九）制度。', '（十）培训。', '（十二）考核。'], '（十二）'],
    ['a repetition', ['（一）制度。', '（二）培训。', '（二）考核。'], '（二）'],
  ])('points at what breaks the order of %s', (_, lines, place) => {
    // Within section five: the numerals 一、二、四、 could be headings of sections at the beginning of a report.
    const text = `五、存在的主要问题及改进情况\n\n${lines.join('\n\n')}\n`;
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
    expect(finding?.related).toHaveLength(1);
  });
});
