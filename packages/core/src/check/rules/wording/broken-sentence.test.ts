import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/broken-sentence';
const FIRST = '公开的内容还不够具体，重点还不够突出。群众关心的热点问题没有做到全部公开，';
const WHOLE = '全镇高度重视公开工作，按时完成各项任务。';

describe(RULE, () => {
  it.each([
    ['headings', '（一）统一认识，加强领导，确保公开工作落到实处', '充分认识公开工作的意义，做好各项工作。'],
    ['list items', '一是认识不够到位，少数干部对公开工作的意义认识不足，工作还比较被动，有时应付了事', WHOLE],
    ['short lines', '内容丰富，形式多样', '群众满意，社会认可。'],
    ['paragraphs without their full stop', `${FIRST}影响了效果`, '下一步，我镇将加强检查，充实公开内容。'],
    ['a signature', `${FIRST}影响了效果`, '柳溪镇人民政府'],
    ['lists that follow', `${FIRST}做了以下工作`, '（一）完善制度，规范流程。'],
    [
      'rows of a table that was not read',
      '规章\t0\t0\t0，共计若干件，现行有效若干件，均已公开',
      '行政\t0，0。',
    ],
    ['whole paragraphs', WHOLE, WHOLE.replace('全镇', '各村')],
  ])('is silent about %s', (_, first, second) => {
    expect(findingsOf(RULE, prose(WHOLE, first, second, WHOLE))).toEqual([]);
  });

  it('is silent about a text set in lines of a fixed width', () => {
    const long = `${WHOLE}${FIRST}使群众难以了解，影响了公开的效果，也影响了群众的满意程度。`.repeat(3);
    const lines = long.match(/.{1,24}/gu) ?? [];
    expect(findingsOf(RULE, prose(lines.join('\n')))).toEqual([]);
    expect(findingsOf(RULE, prose(lines.join('\n\n')))).toEqual([]);
  });

  it('is silent about what stands before and after a table', () => {
    const table = requestsSample({}).replace('\n\n', `\n\n${FIRST}\n`);
    expect(findingsOf(RULE, `${table}有关情况如上表所示，均已核对。\n`)).toEqual([]);
  });

  it.each([
    ['blank lines', '\n\n'],
    ['a page number', '\n- 5 -\n\n'],
    ['a page number in words', '\n\n第 5 页\n\n'],
    ['a bare page number', '\n\n5\n\n'],
    ['a form feed', '\n\f\n'],
  ])('joins a sentence torn by %s', (_, gap) => {
    const text = prose(WHOLE, `${FIRST}使群众难以了解；许${gap}多应事前公开的内容变成了事后公开。`, WHOLE);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(`难以了解；许${gap}多`);
    expect(fixesOf(RULE, text)[0]?.safety).toBe('suggested');
    expect(fixed(RULE, text)).toBe(
      prose(WHOLE, `${FIRST}使群众难以了解；许多应事前公开的内容变成了事后公开。`, WHOLE),
    );
  });

  it('speaks of a long sentence without a full stop, and of a paragraph that ends with a comma', () => {
    const open = '我镇注重创新思路，坚持做到信息公开与目标考核、社会服务承诺、行风评议、年度考核和党风廉政';
    expect(findingsOf(RULE, prose(WHOLE, open, '建设结合起来，取得了明显的效果。'))).toHaveLength(1);
    expect(findingsOf(RULE, prose(WHOLE, FIRST, '使群众难以了解，失去了意义。'))).toHaveLength(1);
  });
});
