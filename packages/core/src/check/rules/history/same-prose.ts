import * as z from 'zod/mini';
import { isYearBefore } from '../../../compare/consecutive.ts';
import { proseLikeness } from '../../../compare/likeness.ts';
import { defineRule } from '../../rule.ts';
import { lastYearWords } from './last-year-words.ts';
import { LAST_YEAR_PROSE, THIS_YEAR_PROSE } from './prose-sample.ts';

type SameProseData = {
  readonly year: number | null;
  /** 0…100, rounded down. */
  readonly percent: number;
  readonly paragraphs: number;
};

type SameProseOptions = { readonly percent: number };

const OPTIONS: z.core.$ZodType<SameProseOptions> = z.strictObject({
  percent: z._default(z.number().check(z.minimum(50), z.maximum(100)), 90),
});

/** More places than anybody looks at. */
const MOST_RELATED = 20;

export const sameProse = defineRule<SameProseData, SameProseOptions>({
  id: 'history/same-prose',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '正文与上年报告九成以上相同。',
      en: 'Nine tenths of the prose or more are last year’s.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第五十条要求报告当年的工作情况、存在的主要问题和改进情况；正文照抄上年，问题和改进措施年年一样，是年度报告检查中经常指出的毛病。比较时不计表格、标题、法律文件名称等固定用语，数字和年份的不同也不算不同；正文太短的不比较。',
      en: 'Article 50 of the Regulations asks for the year’s work, its problems and improvements; prose copied from last year is a fault that inspections often name. Tables, headings, names of laws and set phrases are left out, and different numbers and years do not make prose different. Very short prose is not compared.',
    },
    options: {
      percent: {
        'zh-CN': '相同部分达到百分之多少才提示。',
        en: 'From how many per cent on a hint is given.',
      },
    },
    example: {
      wrong: LAST_YEAR_PROSE.replaceAll('2023', '2024'),
      right: THIS_YEAR_PROSE,
      lastYear: LAST_YEAR_PROSE,
    },
  }),
  options: OPTIONS,
  check: ({ report, surroundings: { lastYear } }, emit, { percent }) => {
    if (lastYear === undefined || !isYearBefore(lastYear, report)) return;
    const likeness = proseLikeness(lastYear, report);
    if (likeness === null || likeness.share * 100 < percent) return;
    const [first = { start: 0, end: 0 }, ...others] = likeness.reused;
    emit({
      start: first.start,
      end: first.end,
      subject: 'prose',
      data: {
        year: lastYear.year?.value ?? null,
        percent: Math.floor(likeness.share * 100),
        paragraphs: likeness.reused.length,
      },
      related: others.slice(0, MOST_RELATED).map(({ start, end }) => ({ start, end, data: {} })),
    });
  },
  message: {
    'zh-CN': ({ data: { year, percent, paragraphs } }) =>
      `正文与${lastYearWords(year, 'zh-CN')}有 ${percent}% 相同（不计表格、固定用语和数字），其中 ${paragraphs} 段几乎逐字相同。年度报告应写当年的工作、问题和改进，请按今年的情况改写。`,
    en: ({ data: { year, percent, paragraphs } }) =>
      `${percent}% of the prose (tables, set phrases and numbers aside) are the same as in ${lastYearWords(year, 'en')}; ${paragraphs} paragraphs are nearly word for word. The report should speak of this year’s work, problems and improvements; please rewrite it.`,
  },
  relatedMessage: {
    'zh-CN': () => '这一段与上年几乎逐字相同',
    en: () => 'this paragraph is nearly word for word last year’s',
  },
});
