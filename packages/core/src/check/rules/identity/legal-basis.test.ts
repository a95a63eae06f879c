import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/legal-basis';
const found = (overview: string, year = 2024) => {
  const text = reportSample({ overview, year });
  return findingsOf(RULE, text).map((finding) => marked(text, finding));
};

describe(RULE, () => {
  it('points at the document of another year’s form', () => {
    expect(found('按照国办公开办函〔2019〕60号编制。')).toEqual(['国办公开办函〔2019〕60号']);
    expect(found('按照国办公开办函【2021】 30 号编制。', 2020)).toEqual(['国办公开办函【2021】 30 号']);
  });

  it.each([
    '信息公开工作条例',
    '政府信息公开工作条例',
    '中华人民共和国政府信息公开工作条例',
    '中华人民共和国信息公开条例',
    '政府信息公开法',
    '政府信息公开管理条例',
  ])('points at 《%s》, which is no regulation', (name) => {
    expect(found(`开展《${name}》学习培训。`)).toEqual([name]);
  });

  it('mends both', () => {
    const text = reportSample({ overview: '学习《信息公开工作条例》。' });
    expect(fixed(RULE, text)).toBe(text.replace('信息公开工作条例', '中华人民共和国政府信息公开条例'));
    const form = reportSample({ overview: '按照国办公开办函〔2019〕60号编制。' });
    expect(fixed(RULE, form)).toBe(form.replace('〔2019〕60', '〔2021〕30'));
  });

  it.each([
    ['the right form', '按照国办公开办函〔2021〕30号编制。', 2024],
    ['the right form of 2020', '按照国办公开办函〔2019〕60号编制。', 2020],
    [
      'the right names',
      '学习《中华人民共和国政府信息公开条例》（以下简称《条例》），《政府信息公开条例》。',
      2024,
    ],
    ['repeal', '国办公开办函〔2019〕60号同时废止。', 2024],
    ['both documents', '国办公开办函〔2021〕30号印发后，国办公开办函〔2019〕60号规定的格式相应调整。', 2024],
    ['numbers of other documents', '按照霁政办〔2019〕60号和国办公开办函〔2020〕1号要求。', 2024],
    ['regulations of a province', '《澜川省政府信息公开工作条例》《澜川省政务公开条例》。', 2024],
    ['other laws and what is no title', '学习党务公开条例、信息公开法律法规和《信息公开法律汇编》。', 2024],
  ])('is silent about %s', (_, overview, year) => {
    expect(found(overview, year)).toEqual([]);
  });
});
