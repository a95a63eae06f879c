import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { requestsSample } from '../sample.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/unclosed';

describe(RULE, () => {
  it.each([
    ['pairs', '“公开为常态”、《条例》（以下简称《条例》）、「三公」、〔2021〕、【重点】。'],
    ['titles in titles', '《关于印发《公开办法》的通知》和《关于印发〈公开办法〉的通知》。'],
    ['halves of different width', '按照规定（试行)和(暂行）执行。'],
    ['enumerators', '1）信息发布。2)政策解读；（3）平台建设。一）制度。 a) 培训。'],
    ['apostrophes', '开展 Let’s go 活动。'],
    ['pinyin notes', '做好報(bào)告，公(gong)(gong)開。'],
    ['straight quotes', '坚持"公开为常态。'],
    ['pairs torn by a page break', '完善“先审查\n\n、后公开”制度，规范（含公文\n\n类）流程。'],
    ['comments', '<!-- 原因（另行核对 -->\n\n工作平稳。'],
  ])('is silent about %s', (_, text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('is silent about tables, even one whose head is cut', () => {
    const table = requestsSample({});
    expect(findingsOf(RULE, table)).toEqual([]);
    expect(findingsOf(RULE, table.replace('（本列数据', '（本列数\n\n据').replace('之和）', '之和'))).toEqual(
      [],
    );
  });

  it.each([
    ['落实《信息公开条例的要求。', '《'],
    ['落实信息公开条例》的要求。', '》'],
    ['坚持“公开为常态、不公开为例外的原则。', '“'],
    ['坚持“公开为常态“的原则。', '“'],
    ['坚持公开为常态”的原则。', '”'],
    ['按照规定（试行执行。', '（'],
    ['按照规定试行）执行。', '）'],
    ['按照国办函〔2021 30号执行。', '〔'],
  ])('points once at the lonely half: %s', (wrong, mark) => {
    const text = prose(wrong);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(mark);
  });

  it('gives up looking after a few lines', () => {
    const between = Array.from({ length: 6 }, (_, at) => `第${at + 1}项工作平稳有序。`);
    expect(findingsOf(RULE, prose('完善“先审查制度。', ...between, '坚持后公开”原则。'))).toHaveLength(2);
  });
});
