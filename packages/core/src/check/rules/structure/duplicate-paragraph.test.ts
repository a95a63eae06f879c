import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked, rulesOf } from '../rule.test-support.ts';
import { outlineSample } from '../sample.ts';

const RULE = 'structure/duplicate-paragraph';
const FIRST =
  '一是健全工作机制。明确由主要负责同志抓总、分管负责同志具体落实，办公室专人负责信息收集、审核和发布。';
const SECOND =
  '二是丰富公开内容。围绕财政预决算、惠民补贴、公共服务等事项及时发布信息，全年没有发生泄密情况。';
const THIRD = '三是加强队伍建设。组织工作人员学习有关规定，提高依法公开、规范答复的能力，定期检查落实情况。';

function overview(...lines: readonly string[]): string {
  return `一、总体情况\n\n${lines.join('\n\n')}\n\n二、主动公开政府信息情况\n`;
}

describe(RULE, () => {
  it('is silent about different paragraphs and short ones', () => {
    expect(rulesOf(overview(FIRST, SECOND, THIRD))).not.toContain(RULE);
    expect(rulesOf(overview('（一）主动公开', FIRST, '（一）主动公开', SECOND))).not.toContain(RULE);
  });

  it('is silent about notes and the sections of tables', () => {
    const note = '注：本表数据由各科室统计汇总，统计期限为本年1月1日至12月31日，单位为件，没有的填零。';
    expect(rulesOf(overview(FIRST, note, SECOND, note))).not.toContain(RULE);
    const tables = outlineSample([1, 2, 3, 4]).replaceAll('无。', FIRST).replace(FIRST, SECOND);
    expect(rulesOf(tables)).not.toContain(RULE);
  });

  it('is silent about stock phrases of lists', () => {
    const item = '（2）公开渠道为镇政府网站、村务公开栏和便民服务中心大厅的查询台，随时可以查阅。';
    expect(rulesOf(overview('1.惠民补贴', item, '2.财政收支', item))).not.toContain(RULE);
  });

  it('reports paragraphs repeated one after another together, with the short ones between them', () => {
    const text = overview('（一）主动公开', FIRST, SECOND, '(一) 主动公开', FIRST, SECOND, THIRD);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.data).toEqual({ paragraphs: 3 });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(`(一) 主动公开\n\n${FIRST}\n\n${SECOND}`);
    expect(finding?.related[0]?.start).toBe(text.indexOf('（一）'));
    expect(fixed(RULE, text)).toBe(overview('（一）主动公开', FIRST, SECOND, THIRD));
  });

  it('sees through spaces and half-width marks', () => {
    const text = overview(FIRST, SECOND, FIRST.replaceAll('，', ', '));
    expect(findingsOf(RULE, text)).toHaveLength(1);
  });

  it('leaves a repeated section to the rule about repeated headings', () => {
    const section = `五、存在的主要问题及改进情况\n\n${FIRST}\n\n`;
    expect(rulesOf(`${overview(THIRD)}${section}${section}`)).not.toContain(RULE);
    expect(rulesOf(`${overview(THIRD)}${section}${section}`)).toContain('structure/duplicate-section');
  });

  it('reports one block however often a line comes', () => {
    expect(findingsOf(RULE, overview(...new Array<string>(50).fill(FIRST)))).toHaveLength(1);
  });
});
