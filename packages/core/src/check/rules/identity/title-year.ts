import type { Report } from '../../../parse/report.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { textAfter, textBefore } from './around.ts';
import { reportSample } from './sample.ts';

/** The different years of the title; none where it lacks one. */
type TitleYearData = { readonly years: readonly string[] };

export const titleYear = defineRule<TitleYearData>({
  id: 'identity/title-year',
  severity: 'error',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '标题没有写年份，或者写了几个不同的年份。',
      en: 'The title tells no year, or several different ones.',
    },
    why: {
      'zh-CN':
        '年度报告按年份编制和公布（《政府信息公开条例》第五十条），用哪个格式、和哪一年的数字核对都由年份决定。年份写在标题下一行（如“（2024年）”）、用汉字书写、写作“2024年度”都可以；没有读到标题时不提示。',
      en: 'Reports are made and published by year (《政府信息公开条例》, article 50), and the year decides the form and the figures to compare with. A year on the line below the title, in Chinese numerals or as 2024年度 is fine; nothing is said where no title is found.',
    },
    example: {
      wrong: reportSample({ title: '云溪镇人民政府政府信息公开工作年度报告', overview: '我镇认真落实。' }),
      right: reportSample({
        title: '云溪镇人民政府2024年政府信息公开工作年度报告',
        overview: '我镇认真落实。',
      }),
    },
  }),
  check: ({ report }, emit) => {
    const { title, organization } = report;
    if (title === null) return;
    const years = yearsIn(title.value);
    if (years.length > 1) emit({ ...rangeOf(title), data: { years } });
    // Breadcrumbs of web pages read like titles without year and organ.
    if (years.length === 0 && organization !== null && !hasYearNearby(report, title.start, title.end))
      emit({ ...rangeOf(title), data: { years } });
  },
  message: {
    'zh-CN': ({ data: { years } }) =>
      years.length === 0
        ? '标题里没有年份，看不出是哪一年的报告。请写成“〈单位全称〉〈年份〉年政府信息公开工作年度报告”。'
        : `标题里有 ${years.length} 个不同的年份（${years.join('、')}），看不出是哪一年的报告。请只保留报告的年份。`,
    en: ({ data: { years } }) =>
      years.length === 0
        ? 'The title tells no year, so nobody can see which year is reported. Please write 〈organ〉〈year〉年政府信息公开工作年度报告.'
        : `The title tells ${years.length} different years (${years.join(', ')}). Please keep only the year that is reported.`,
  },
});

/** 2024年, 二〇二四年, and the zero of a keyboard among Chinese numerals; no day of publication (2025年1月). */
const YEAR = /(?<!\d)((?:19|20)\d\d|[一二][〇零0oO一二三四五六七八九]{3})年(?!\d{1,2}月)/gu;
const BARE = /(?<!\d)20\d\d(?!\d)/u;

function yearsIn(title: string): readonly string[] {
  const years = new Set([...title.matchAll(YEAR)].map((match) => match[1] ?? ''));
  if (years.size > 0) return [...years];
  const bare = BARE.exec(title);
  return bare === null ? [] : [bare[0]];
}

/** Some set the year on a line of its own, or repeat the title with it. */
function hasYearNearby({ source, sections }: Report, start: number, end: number): boolean {
  const first = sections[0]?.start ?? source.length;
  const below = textAfter(source, end, Math.max(0, Math.min(first - end, 400)));
  const above = textBefore(source, start, 40);
  return (
    /^[("[]*(?:20\d\d|二〇[〇零一二三四五六七八九]{2})(?:年|[)\]])/u.test(below) ||
    /20\d\d年?度?$/u.test(above) ||
    /20\d\d年.{0,40}?年度?报/u.test(below)
  );
}
