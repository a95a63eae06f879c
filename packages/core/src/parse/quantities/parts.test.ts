import { describe, expect, it } from 'vitest';
import { statedIn } from './quantities.test-support.ts';

/** Each number with the whole that it is a part of. */
function partsIn(words: string): readonly string[] {
  return statedIn(words).map(({ cut, whole, role }) =>
    role === 'part' ? `${cut} of ${whole?.value ?? '?'}` : cut,
  );
}

describe('parts of a whole', () => {
  it.each([
    ['公开信息97条，其中文件58条，公告39条。', ['97', '58 of 97', '39 of 97']],
    ['公开信息97条，其中网站57条，公开栏40条。', ['97', '57 of 97', '40 of 97']],
    ['公开信息97条（文件58条、公告39条），培训4次。', ['97', '58 of 97', '39 of 97', '4']],
    ['公开信息97条。其中，文件58条。', ['97', '58 of 97']],
    ['公开信息97条，包括文件58条、公告39条，解读6条。', ['97', '58 of 97', '39 of 97', '6']],
    ['公开信息97条，其中文件58条；公开民生信息310条。', ['97', '58 of 97', '310']],
    ['收到申请12件，其中自然人9件，企业3件，办结11件。', ['12', '9 of 12', '3 of 12', '11']],
    ['收到申请12件，上年结转3件，其中网上5件。', ['12', '3', '5 of 12']],
    ['培训4次，其中线上1次，参训310人次。', ['4', '1 of 4', '310']],
    ['发布信息97条，其中原创31条，累计发布1310条。', ['97', '31 of 97', '1310']],
    ['网站公开97条，其中动态61条，各乡镇公开信息310条。', ['97', '61 of 97', '310']],
  ])('in %s', (words, parts) => {
    expect(partsIn(words)).toEqual(parts);
  });

  it('are complete where the words say so', () => {
    const exhaustive = (words: string) => statedIn(words).map((quantity) => quantity.exhaustive);
    expect(exhaustive('收到申请12件，线上、线下分别为8件、4件。')).toEqual([false, true, true]);
    expect(exhaustive('收到申请12件，其中线上8件。')).toEqual([false, false]);
  });

  it('are counted as what their whole counts', () => {
    const [, part] = statedIn('收到政府信息公开申请12件，其中自然人9件。');
    expect(part).toMatchObject({ measures: ['received'], applicant: 'natural-person' });
  });
});

describe('a percentage', () => {
  it.each([
    ['公开信息97条，其中文件58条，占59.8%。', 'share', 58],
    ['公开信息97条，其中文件58条（59.8%）。', 'share', 58],
    ['收到申请12件，同比增长20%。', 'rise', 12],
    ['收到申请12件，2023年收到15件，同比下降20%。', 'fall', 12],
    ['收到申请12件，办结率百分之百。', 'rate', undefined],
    ['收到申请12件，网站访问量同比增长20%。', 'rise', undefined],
    ['收到申请12件，其中网上8件，占全县政务服务办件的2%。', 'share', undefined],
  ])('in %s', (words, comparison, of) => {
    const percent = statedIn(words).at(-1);
    expect(percent).toMatchObject({ unit: '%', comparison });
    expect(percent?.of?.value).toBe(of);
  });
});
