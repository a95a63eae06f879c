import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample, requestsSample } from '../sample.ts';

const RULE = 'structure/debris';
const SOUND = outlineSample([1, 2, 3, 4, 5, 6]);

describe(RULE, () => {
  it('is silent about ranges, dates and numbers of tables', () => {
    const text = SOUND.replace('无。', '办理时限为\n\n1-5\n\n个工作日\n\n2023/5\n\n第 1 页登记表随附。');
    expect(rulesOf(text)).not.toContain(RULE);
    expect(rulesOf(requestsSample({}))).not.toContain(RULE);
  });

  it('is silent about the same words in sentences', () => {
    const prose =
      '设置打印、复印设备，规范信息发布时间，及时关闭不再更新的栏目。群众评论区由专人回复，资金来源：上级补助。';
    expect(rulesOf(SOUND.replaceAll('无。', prose))).not.toContain(RULE);
    expect(rulesOf(`${SOUND}附件：申请表.docx\n`)).not.toContain(RULE);
  });

  it.each(['- 5 -', '—5—', '第 5 页', '第5页 共12页', '5/12'])('deletes the page number %s', (mark) => {
    const text = SOUND.replace('无。\n', `无。\n${mark}\n`);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(mark);
    expect(fixesOf(RULE, text)[0]?.safety).toBe('safe');
    expect(fixed(RULE, text)).toBe(SOUND);
  });

  it('points at the head and the foot of a web page, each as one piece', () => {
    const head = '索引号：GK2024-0012　发布机构：柳河镇人民政府\n发布时间：2024-01-20 10:30\n\n';
    const foot = '【打印】【关闭】\n- 全部留言\n- /\n- 评论\n- 有用()\n';
    const text = head + SOUND + foot;
    const findings = findingsOf(RULE, text);
    expect(findings.map(({ data }) => data)).toEqual([
      { kind: 'web', lines: 2 },
      { kind: 'web', lines: 5 },
    ]);
    expect(marked(text, findings[0] ?? { start: 0, end: 0 })).toBe(head.trim());
    expect(marked(text, findings[1] ?? { start: 0, end: 0 })).toBe(foot.trim());
    expect(fixesOf(RULE, text).map((fix) => fix?.safety)).toEqual(['suggested', 'suggested']);
    expect(fixed(RULE, text)).toBe(`\n${SOUND}${foot}`);
  });

  it('points at the name of a file behind the report', () => {
    const text = `${SOUND}柳河镇2023年政府信息公开工作年度报告.docx\n`;
    expect(findingsOf(RULE, text)).toHaveLength(1);
  });

  it('points at ** in prose, once a paragraph, and not in Markdown drafts', () => {
    const text = SOUND.replace('无。', '**一是加强领导。**明确专人。**二是强化培训。**全员参加。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.data).toEqual({ kind: 'markdown', lines: 1 });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toMatch(/^\*\*一是.*培训。\*\*$/u);
    expect(fixed(RULE, text)).toBe(text.replaceAll('**', ''));
    expect(rulesOf(text.replace('一、总体情况', '## 一、总体情况'))).not.toContain(RULE);
  });
});
