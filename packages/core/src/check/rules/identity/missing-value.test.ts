import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';
import { disclosureSample } from '../sample.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/missing-value';
const found = (overview: string) => {
  const text = reportSample({ overview });
  return findingsOf(RULE, text).map((finding) => marked(text, finding));
};

describe(RULE, () => {
  it.each([
    ['全年主动公开信息共 件。', '共 件'],
    ['全年收到政府信息公开申请　件，均已答复。', '申请　件'],
    ['主动公开政府信息共件。', '共件'],
    ['全年制发行政规范性文件  件，废止 1 件，现行有效 。', '文件  件'],
    ['其中网站公开 条、公开栏 3 条。', '公开 条'],
    ['公开率占 %，', '占 %'],
  ])('points at the empty slot of %s', (overview, slot) => {
    expect(found(overview)).toContain(slot);
  });

  it('points at 现行有效 without a number', () => {
    expect(found('全年制发行政规范性文件 2 件，现行有效 。')).toEqual(['现行有效 。']);
  });

  it.each([
    ['numbers with spaces around', '全年共收到 3 件，主动公开 １２ 条，现行有效 5 件。'],
    ['Chinese numerals', '全年共收到 三 件，公开 十二 条。'],
    ['a number on the line before', '主动公开信息 23\n 条，网站公开。'],
    ['words of one piece', '做到 件件有着落。落实政府信息公开 条例。受理件、办结件及时归档。'],
    ['what is in force', '上述文件均现行有效。上述文件均现行有效 。'],
    ['some and several', '公开若干 条，答复每 件，共计数 件。'],
  ])('is silent about %s', (_, overview) => {
    expect(found(overview)).toEqual([]);
  });

  it('leaves the tables to their own rules', () => {
    expect(findingsOf(RULE, disclosureSample({ 'normative-documents': ['', '', ''] }))).toEqual([]);
  });
});
