import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked, rulesOf } from '../rule.test-support.ts';
import { disclosureSample, outlineSample } from '../sample.ts';

const RULE = 'structure/placeholder';

function overview(text: string): string {
  return `一、总体情况\n\n${text}\n\n${disclosureSample({})}`;
}

describe(RULE, () => {
  it.each([
    '政策解读采用文字描述、图表和问答等形式，部分材料有待补充。',
    '联系电话：138XXXX5678，0431-8721XXXX；网址 http://xxgk.example.gov.cn/xx/index.html。',
    '申请人王XX、李××申请公开征地批复，已按期答复。',
    '二〇〇七年国务院公布条例，二○○八年起施行。',
    '面积 3×5 米的公开栏，XXL 号背景板。',
    '| a | b |\n|___|___|',
    '村务公开栏______________',
  ])('is silent about %s', (text) => {
    expect(rulesOf(overview(text))).not.toContain(RULE);
  });

  it.each([
    ['（文字描述）', '（文字描述）'],
    ['（该部分以表格形式报告）', '（该部分以表格形式报告）'],
    ['该部分以表格形式报告', '该部分以表格形式报告'],
    ['[此处填写主要做法]', '[此处填写主要做法]'],
  ])('points at the instruction %s and deletes it', (written, place) => {
    const text = overview(`工作平稳。\n${written}`);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', data: { kind: 'instruction' } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
    expect(fixed(RULE, text)).toBe(overview('工作平稳。\n'));
  });

  it.each([
    ['现将XX县柳河镇有关情况报告如下', 'XX'],
    ['现将××乡人民政府有关情况报告如下', '××'],
    ['○○镇人民政府', '○○'],
    ['全年主动公开信息 XX 条', 'XX'],
    ['统计期限为20XX年1月1日至12月31日', '20XX'],
    ['于X月X日召开会议', 'X月X日'],
    ['共受理申请____件', '____'],
    ['（单位名称）政府信息公开工作', '（单位名称）'],
  ])('points at the empty slot in %s', (written, place) => {
    const text = overview(`${written}。`);
    const [finding] = findingsOf(RULE, text);
    expect(finding).toMatchObject({ severity: 'error', data: { kind: 'slot', text: place } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
    expect(fixesOf(RULE, text)[0]).toBeNull();
  });

  it('asks to choose where the template offers a choice, more softly in a label of a table', () => {
    const prose = overview('2023年本行政区域（或本部门）主动公开信息 18 条。');
    expect(findingsOf(RULE, prose)).toMatchObject([{ severity: 'error', data: { kind: 'choice' } }]);
    expect(fixed(RULE, prose)).toContain('2023年本行政区域主动公开信息');
    const row = outlineSample([2, 3]).replace(
      /二、主动公开政府信息情况\n\n无。\n/u,
      `${disclosureSample({})}\t本行政区域（或本部门）发布信息总数：18\n`,
    );
    const findings = findingsOf(RULE, row);
    expect(findings).toMatchObject([{ severity: 'info' }]);
    expect(marked(row, findings[0] ?? { start: 0, end: 0 })).toBe('（或本部门）');
  });
});
