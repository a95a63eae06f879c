import { describe, expect, it } from 'vitest';
import { countedIn, statedIn } from './quantities.test-support.ts';

/** What may follow 收到申请. */
function received(words: string): ReturnType<typeof statedIn>[number] | undefined {
  return statedIn(`收到政府信息公开申请${words}。`)[0];
}

describe('a number of prose', () => {
  it.each([
    ['56件', '56', 56, 'plain', '件'],
    ['５６件', '５６', 56, 'full-width', '件'],
    ['1,256件', '1,256', 1256, 'separators', '件'],
    ['1，256，300件', undefined, undefined, undefined, undefined],
    ['１，２５６件', '１，２５６', 1256, 'separators', '件'],
    ['五十六件', '五十六', 56, 'han', '件'],
    ['一件', '一', 1, 'han', '件'],
    ['一万二千零三件', '一万二千零三', 12003, 'han', '件'],
    ['两百零三件', '两百零三', 203, 'han', '件'],
    [' 56 件', '56', 56, 'plain', '件'],
    ['56件次', '56', 56, 'plain', '件次'],
    ['56份', '56', 56, 'plain', '份'],
    ['12345001元', '12345001', 12345001, 'plain', '元'],
    ['3.5万元', '3.5', 3.5, 'plain', '万元'],
  ])('in %s is cut exactly', (words, cut, value, style, unit) => {
    const quantity = received(words);
    if (cut === undefined) expect(quantity).toBeUndefined();
    else expect(quantity).toMatchObject({ cut, value, style, unit });
  });

  it.each([
    '50余件',
    '50多件',
    '近50件',
    '约50件',
    '逾50件',
    '超过50件',
    '不足50件',
    '50件左右',
    '50件以上',
    '3.5万件',
    '五十余件',
    '五十多件',
  ])('in %s is not exact', (words) => {
    expect(received(words)?.approximate).toBe(true);
  });

  it.each([
    '〔2021〕30号文件',
    '第35条',
    '第三件',
    '3月1日',
    '2024年',
    '15至20件',
    '5-10件',
    '5 — 10件',
    '2024/3',
    'A3件',
    '0571-87654321',
    '三四件',
    '一件事',
    '20个工作日',
    '2024-12-31',
    '5 7件',
    '5\n\n- 7 -\n\n7件',
  ])('is none in %s', (words) => {
    expect(statedIn(`收到申请${words}。`).filter(({ unit }) => unit !== null)).toEqual([]);
  });

  it('is read across a page break, the page’s own number left out', () => {
    const line = '2024年，全县各级行政机关认真办理，共收到政府信息公开申请';
    expect(countedIn(`${line}56\n件，均已登记。`)).toEqual(['56 received']);
    for (const page of ['- 7 -', '7', '第 8 页 共 9 页']) {
      expect(countedIn(`${line}\n\n${page}\n\n56件。`), page).toEqual(['56 received']);
      expect(countedIn(`${line}56\n\n${page}\n\n件。`), page).toEqual(['56 received']);
    }
  });

  it('inside a title is known to stand there', () => {
    expect(statedIn('印发《关于97件申请的通报》。')).toMatchObject([
      { cut: '97', insideTitle: true, measures: [] },
    ]);
  });
});

describe('what a number counts', () => {
  it.each([
    ['共收到政府信息公开申请12件。', ['12 received']],
    ['新收申请12件，上年结转3件，共15件。', ['12 received', '3 carried-in', '15 received-or-carried']],
    ['收办申请15件，办理申请15件。', ['15 received-or-carried', '15 handled']],
    ['收到12件申请，已办结11件，结转下年1件。', ['12 received', '11 concluded', '1 carried-out']],
    ['收到申请12件，答复11件，1件正在办理。', ['12 received', '11 answered', '1 carried-out']],
    ['2023年结转申请3件，结转2025年申请2件。', ['3 carried-in', '2 carried-out']],
    ['申请予以公开7件，不予公开2件，其他处理1件。', ['7 granted', '2 denied', '1 other']],
    ['申请中，7件予以公开，2件不予公开。', ['7 granted', '2 denied']],
    ['申请公开或部分公开共9件。', ['9 granted+partially-granted']],
    ['申请予以公开、不予公开分别为7件、2件。', ['7 granted', '2 denied']],
    ['不予公开（属于国家秘密）的申请2件。', ['2 denied.state-secret']],
    ['因政府信息公开被申请行政复议3件，维持2件。', ['3 reconsideration/total', '2 reconsideration/upheld']],
    [
      '政府信息公开行政诉讼2件，其中复议后起诉1件。',
      ['2 litigation/total', '1 litigation-after-reconsideration/total'],
    ],
    ['因信息公开引起的行政复议和行政诉讼共5件。', ['5 reconsideration/total+litigation/total']],
    [
      '制发行政规范性文件4件，废止1件，现行有效9件。',
      ['4 normative-documents/issued', '1 normative-documents/repealed', '9 normative-documents/in-force'],
    ],
    ['收取信息处理费200元。', ['200 information-fee']],
    ['公开政府信息97条。', ['97 published-items']],
    ['答复咨询97次。', ['97 consultations']],
  ])('in %s', (words, counted) => {
    expect(countedIn(words)).toEqual(counted);
  });

  it('is not known where words around it may limit it', () => {
    for (const words of [
      '县自然资源局收到申请12件。',
      '收到征地类申请12件。',
      '收到申请12件材料。',
      '协助乡镇办理申请12件。',
      '申请人撤回申请12件。',
      '对12件申请进行抽查。',
      '涉及申请12件。',
    ])
      expect(countedIn(words), words).toEqual(['12 ?']);
  });

  it('is known where the organ itself is named', () => {
    expect(countedIn('霁川县共收到申请12件。')).toEqual(['12 received']);
    expect(countedIn('我县共收到申请12件。')).toEqual(['12 received']);
  });

  it('is not known of what follows something unknown', () => {
    expect(countedIn('办理民生实事12件，办结11件。')).toEqual(['12 ?', '11 ?']);
    expect(countedIn('网上收到申请12件，办结11件。')).toEqual(['12 received', '11 ?']);
  });

  it('follows from the heading, but not from the one before', () => {
    expect(countedIn('（二）依申请公开情况\n全年受理12件。')).toEqual(['12 received']);
    expect(countedIn('（二）依申请公开情况\n流程规范。\n（三）回应关切\n全年受理12件。')).toEqual(['12 ?']);
  });
});

describe('the time a number speaks of', () => {
  it.each([
    ['收到申请12件。', 2024, 'year'],
    ['2023年收到申请12件。', 2023, 'year'],
    ['去年全年收到申请12件。', 2023, 'year'],
    ['上年收到申请12件。', 2023, 'year'],
    ['截至2024年12月31日，收到申请12件。', 2024, 'year'],
    ['2024年1月1日至12月31日，收到申请12件。', 2024, 'year'],
    ['2024年1-12月，收到申请12件。', 2024, 'year'],
    ['2024年1-6月，收到申请12件。', 2024, 'part'],
    ['2024年7月至12月31日，收到申请12件。', 2024, 'part'],
    ['上半年收到申请12件。', 2024, 'part'],
    ['截至目前，收到申请12件。', 2024, 'part'],
    ['2024年以来，收到申请12件。', 2024, 'year'],
    ['2019年以来，收到申请12件。', 2019, 'span'],
    ['2022年至2024年，收到申请12件。', 2024, 'span'],
    ['“十四五”以来，收到申请12件。', 2024, 'span'],
  ])('in %s', (words, year, period) => {
    expect(statedIn(words)[0]).toMatchObject({ year, period });
  });

  it('does not change with the years of what is carried over', () => {
    expect(statedIn('上年结转申请3件，结转2025年办理申请2件。').map(({ year }) => year)).toEqual([
      2024, 2024,
    ]);
  });

  it('goes on behind a bracket that gives the number of another year', () => {
    const years = (words: string) => statedIn(words).map(({ year }) => year);
    expect(years('收到申请12件（2023年9件），办结11件。')).toEqual([2024, 2023, 2024]);
    expect(years('2023年收到申请9件（2022年7件），办结8件。')).toEqual([2023, 2022, 2023]);
    expect(statedIn('本年（1月至6月）收到申请12件。')[0]?.period).toBe('part');
  });

  it('is plainly not that of the report in a plan or a norm', () => {
    for (const words of ['力争办结申请12件。', '不少于12件。', '平均每件申请用时9件。'])
      expect(statedIn(words)[0]?.hypothetical, words).toBe(true);
  });
});

describe('whose requests a number counts', () => {
  it.each([
    ['收到自然人申请12件。', { applicant: 'natural-person' }],
    ['收到法人或其他组织申请12件。', { applicant: 'organizations' }],
    ['收到公民、法人或其他组织申请12件。', { applicant: null }],
    ['收到网上申请12件。', { channel: 'online' }],
    ['收到信函申请12件。', { channel: 'offline' }],
    ['通过网络、信函等方式收到申请12件。', { channel: null }],
    ['全县收到申请12件。', { reach: 'area' }],
    ['全省收到申请12件。', { reach: 'elsewhere' }],
    ['全镇2024年收到申请12件。', { reach: 'elsewhere' }],
    ['县本级收到申请12件。', { reach: 'own' }],
    ['县本级2024年收到申请12件。', { reach: 'own' }],
    ['各部门收到申请12件。', { reach: 'units' }],
    ['全县各部门收到申请12件。', { reach: 'area' }],
  ])('in %s', (words, expected) => {
    expect(statedIn(words)[0]).toMatchObject(expected);
  });
});
