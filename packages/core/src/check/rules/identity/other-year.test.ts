import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { persons, statementSample } from '../text/statement-sample.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/other-year';
const yearsIn = (text: string) => findingsOf(RULE, text).map((finding) => marked(text, finding));
const say = (overview: string) => yearsIn(reportSample({ overview }));

describe(RULE, () => {
  it.each([
    '2023年，我镇认真贯彻落实《条例》，主动公开信息12条。',
    '（一）主动公开情况\n2023年度我镇主动公开信息12条。',
    '一是2023年全年主动公开信息12条。',
    '截至2023年12月31日，我镇现行有效行政规范性文件3件。',
  ])('points at an old year told of as the report’s: %s', (overview) => {
    expect(say(overview)).toEqual(['2023']);
  });

  it('looks at the problems as well, and writes the report’s year', () => {
    const text = reportSample({ problems: '2022年，我镇政府信息公开工作还存在一些不足。' });
    expect(yearsIn(text)).toEqual(['2022']);
    expect(fixed(RULE, text)).toBe(text.replace('2022', '2024'));
  });

  it.each([
    ['the report’s year', '2024年，我镇认真落实。'],
    ['comparisons', '与2023年相比增加2条。2023年，我镇公开信息10条，同比下降。2023年同期为3件。'],
    [
      'history',
      '2019年，我镇成立政务公开领导小组。2020年以来，我镇认真落实。自2021年起，我镇主动公开。2022年，我镇便民服务中心投入使用。',
    ],
    ['lists year by year', '2022年，我镇公开信息3条。2023年，我镇公开信息5条。2024年，我镇公开信息8条。'],
    ['plans', '2025年，我镇认真做好各项工作。'],
    ['titles', '落实《2023年政务公开工作要点》。'],
    ['numbers of documents', '按照霁政办〔2023〕5号文件要求，我镇认真落实。'],
    ['dates', '2023年5月1日起，我镇在网站公开。'],
    ['corrections of last year’s problems', '上年问题整改情况：\n\n2023年，我镇解读形式单一，现已改进。'],
    ['requests carried in', '2023年结转申请2件。'],
    ['what came in then and is concluded now', '2023年收到的1件投诉已办结。'],
    ['long ago', '2008年，我镇认真落实《条例》。'],
    ['both years', '2023年，我镇认真筹备，2024年全面铺开。'],
  ])('is silent about %s', (_, overview) => {
    expect(say(overview)).toEqual([]);
  });

  it('points at an old year whose numbers are those of this report’s tables', () => {
    const requests = {
      new: persons(12),
      granted: persons(11),
      concluded: persons(11),
      'carried-out': persons(1),
    };
    const told = (words: string) =>
      yearsIn(statementSample(`2024年工作有序推进。\n\n${words}\n`, { requests }));
    const old = '2023年，我镇收到政府信息公开申请12件，较上年减少3件，办结11件。';
    expect(told(old)).toEqual(['2023']);
    expect(told(old.replace('12', '13'))).toEqual([]);
    expect(told('2023年，我镇收到政府信息公开申请12件，较上年减少3件。')).toEqual([]);
    expect(told(`${old}\n\n2024年，我镇收到政府信息公开申请12件，办结11件。`)).toEqual([]);
  });

  it('is silent about the opening and about reports without a year', () => {
    expect(yearsIn(reportSample({ opening: '2023年，我镇认真落实。', overview: '无。' }))).toEqual([]);
    expect(yearsIn('一、总体情况\n\n2023年，我镇认真落实。\n')).toEqual([]);
  });
});
