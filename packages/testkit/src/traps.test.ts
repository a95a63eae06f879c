import { FORM_2019, FORM_2021 } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { type Pages, plainOptions, type RenderOptions } from './options.ts';
import { random } from './random.ts';
import { render, type SomeOptions } from './render.ts';
import { randomReport } from './report.ts';

const report = randomReport(random(4), FORM_2021, { scale: 'large' });
const zeros = randomReport(random(4), FORM_2021, { scale: 'zeros' });

/** The texts under the first 40 seeds, joined. */
function texts(options: SomeOptions, of = report): string {
  return Array.from({ length: 40 }, (_, seed) => render(of, { ...options, seed }).text).join('\n');
}

const pages: Pages = {
  rows: 7,
  number: 'dashes',
  formFeed: true,
  blankLines: 1,
  repeatHead: true,
  splitGroups: true,
  splitRows: true,
  splitProse: true,
};

/** Every trap of the layouts occurs. */
describe('traps', () => {
  it.each<[string, SomeOptions, RegExp]>([
    [
      'L1: merged cells missing, tabs at the end',
      { layout: 'L1', mergedRight: 'missing' },
      /（一）予以公开(\t\d+){7}\t\n/,
    ],
    ['L1: merged cells empty', { layout: 'L1' }, /^三、本年度办理结果\t（一）予以公开\t\t\d/m],
    [
      'L1: labels begin in another column',
      { layout: 'L1', pages: { ...pages, rows: 3, splitGroups: false }, unsteady: true },
      /^2\.没有现成信息需要另行制作\t/m,
    ],
    [
      'L1: a group label cut by a page',
      { layout: 'L1', pages },
      /（五）不予\t[\s\S]*- \d+ -\n\f\n[\s\S]*^\t?处理\t/m,
    ],
    [
      'L1: numbers on the last line of a label',
      { layout: 'L1', brokenLabels: true, valuesOn: 'last' },
      /^\t\t2\.[^\t\d]+\t*\n\t\t[^\t\d]+(\t\d+){7}$/m,
    ],
    [
      'L1: numbers between the lines of a label',
      { layout: 'L1', brokenLabels: true, valuesOn: 'middle' },
      /^\t\t2\.[^\t\d]+\t*\n\t\t(\t\d+){7}\n\t\t[^\t\d]+\t*$/m,
    ],
    ['L2: a head broken over lines', { layout: 'L2', brokenHeads: true }, /^\t本年废止\n\t件数$/m],
    ['L4: pipe before', { layout: 'L4', pipes: 'before' }, /^\| （七）总计\n\|\n\| \d+$/m],
    [
      'L4: pipe after, merged cells at the end',
      { layout: 'L4', mergedRight: 'missing', mergedDown: 'missing' },
      /^\|\n（七）总计 \|\n(\d+ \|\n){7}\|\|\n\|$/m,
    ],
    ['L5: runs of pipes', { layout: 'L5', tightPipes: true, pipes: 'before' }, /^\|\|\| 2\.重复申请 \| \d/m],
    [
      'L6: breaks, bold numbers',
      { layout: 'L6', brokenHeads: true, bold: true },
      /<br>[\s\S]*\| \*\*\d+\*\* \|/,
    ],
    ['L6: escapes', { layout: 'L6', escapes: true }, /\| 1\\\.属于国家秘密 \|/],
    ['L7: one character a line', { layout: 'L7', vertical: 1 }, /^度 [\s\S]*^办 /m],
    [
      'L7: a label cut around a page number',
      { layout: 'L7', align: 'none', pages },
      /（四）无法\s[\s\S]*- \d+ -\n\f\n[\s\S]*^提供/m,
    ],
    [
      'L7: the head again after a break',
      { layout: 'L7', pages },
      /申请人情况[\s\S]*- \d+ -\n\f\n[\s\S]*申请人情况/,
    ],
    [
      'L8: quoted numbers and heads',
      { layout: 'L8', thousands: true, brokenHeads: true },
      /"本年废止\n件数"[\s\S]*"\d{1,3},\d{3}"/,
    ],
    ['L8: doubled quotes', { layout: 'L8', quotes: 'straight' }, /"3\.危及""三安全一稳定"""/],
    ['L9: all in one line', { layout: 'L9' }, /。 二、主动公开政府信息情况 第二十条第（一）项 信息内容 /],
    [
      'L9: a heading inside a paragraph',
      { layout: 'L9', flow: 'inline-headings' },
      /。二、主动公开政府信息情况 第二十条/,
    ],
    ['L11: notes', { layout: 'L3', traditional: true, pinyin: 'some' }, /公\(g[oō]ng\)開/],
    [
      'L11: doubled notes',
      { layout: 'L3', traditional: true, pinyin: 'doubled' },
      /公\((g[oō]ng)\)\(\1\)開\((k[aā]i)\)\(\2\)/,
    ],
    ['radicals', { layout: 'L3', radicals: true }, /[⾏⼈⼀]/],
    ['unseen characters', { layout: 'L3', invisible: true }, /\u200b[\s\S]*\u00a0|\u3000/],
    ['soft breaks', { layout: 'L3', softBreaks: true }, /。\v/],
    ['enclosed numerals', { layout: 'L3', groupEnumerators: 'enclosed' }, /^㈠予以公开$/m],
    ['full-width digits', { layout: 'L3', digits: 'full' }, /^[０-９]+$/m],
    [
      'a broken title',
      { layout: 'L3', titleLines: 2, spacedYear: true },
      /\n\d{4} 年政府信息公开工作年度报告\n/,
    ],
    ['contents', { layout: 'L3', contents: 'leaders' }, /\n六、其他需要报告的事项[….]+\d+\n一、总体情况\n/],
    [
      'an opening that lists the parts',
      { layout: 'L3', opening: true },
      /总体情况、主动公开政府信息情况、|：一、总体情况；二、/,
    ],
    ['other headings', { layout: 'L3', headingVariants: true }, /^四、行政复议/m],
    ['lost heads', { layout: 'L3', heads: 'lost' }, /第二十条第（一）项\n规章\n0\n/],
  ])('%s', (_, options, trap) => {
    expect(trap.test(texts(options))).toBe(true);
  });

  it('change columns are printed in three ways', () => {
    const older = Array.from({ length: 20 }, (_, seed) =>
      randomReport(random(seed), FORM_2019, { scale: 'large' }),
    );
    const printed = (change: RenderOptions['change']): string =>
      older.map((one) => render(one, { layout: 'L3', change }).text).join('\n');
    expect(/^-\d+$/m.test(printed('plain'))).toBe(true);
    expect(/^\+\d+$/m.test(printed('signed'))).toBe(true);
    expect(/^减\d+$/m.test(printed('words'))).toBe(true);
  });

  it('blanks are left only where a reader can tell their column', () => {
    const blank = (options: Partial<RenderOptions> & Pick<RenderOptions, 'layout'>): number =>
      render(zeros, { ...plainOptions(options.layout), blanks: 0.5, ...options }).blank.length;
    for (const layout of ['L1', 'L2', 'L4', 'L5', 'L6', 'L7', 'L8'] as const)
      expect(blank({ layout }), layout).toBeGreaterThan(20);
    for (const layout of ['L3', 'L9'] as const) expect(blank({ layout }), layout).toBe(0);
    expect(blank({ layout: 'L7', align: 'none' })).toBe(0);
    expect(blank({ layout: 'L1', mergedRight: 'missing' })).toBe(0);
  });
});
