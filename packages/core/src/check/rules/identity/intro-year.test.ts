import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/intro-year';
const opened = (opening: string) => reportSample({ opening, overview: '我镇认真落实。' });
const yearsIn = (text: string) => findingsOf(RULE, text).map((finding) => marked(text, finding));

describe(RULE, () => {
  it.each([
    '根据《条例》，现公布云溪镇人民政府2023年政府信息公开工作年度报告。',
    '现将我镇 2023 年度政府信息公开工作情况报告如下：',
    '特向社会公布2023年度本单位政府信息公开年度报告。',
    '本报告是云溪镇人民政府2023年政府信息公开工作年度报告。',
  ])('points at the wrong year: %s', (opening) => {
    expect(yearsIn(opened(opening))).toEqual(['2023']);
  });

  it('looks at section one as well, where some openings stand', () => {
    const text = reportSample({ overview: '现将2023年政府信息公开工作总结如下。' });
    expect(yearsIn(text)).toEqual(['2023']);
    expect(fixed(RULE, text)).toBe(text.replace('2023', '2024'));
  });

  it('reads years in Chinese numerals', () => {
    expect(yearsIn(opened('现公布二〇二三年政府信息公开工作年度报告。'))).toEqual(['二〇二三']);
  });

  it.each([
    ['the right year', '现公布云溪镇人民政府2024年政府信息公开工作年度报告。'],
    ['titles of documents', '现依据《关于做好2023年度政府信息公开工作年度报告的通知》，公布本报告。'],
    ['last year’s report', '我镇于1月31日前按时公布了2023年政府信息公开工作年度报告。'],
    ['both years', '现公布2024年政府信息公开工作年度报告，2023年度报告可在网站查阅。'],
    ['statistical periods', '现公布年度报告，数据自2023年1月1日起至2024年12月31日止。'],
    ['times', '现将2023年以来修订的制度和2024年工作情况报告如下。'],
    ['what was found last year', '现将2023年度考核反馈问题整改情况报告如下。'],
    ['links of the page', '上一篇：云溪镇2023年政府信息公开工作年度报告'],
  ])('is silent about %s', (_, opening) => {
    expect(yearsIn(opened(opening))).toEqual([]);
  });

  it('is silent about later sections and reports without a year', () => {
    expect(yearsIn(reportSample({ problems: '现将2023年政府信息公开工作报告如下。' }))).toEqual([]);
    expect(yearsIn('一、总体情况\n\n现公布2023年政府信息公开工作年度报告。\n')).toEqual([]);
  });
});
