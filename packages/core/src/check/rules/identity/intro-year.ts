import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { opensTitle, sectionAt, sentenceAfter, sentenceBefore } from './around.ts';
import { reportSample } from './sample.ts';
import { reportYear, YEAR_WORDS, yearsOf } from './years.ts';

type IntroYearData = { readonly found: number; readonly year: number };

const ID = 'identity/intro-year';

export const introYear = defineRule<IntroYearData>({
  id: ID,
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '开头“现公布……年度报告”的年份与标题不同。',
      en: 'The year of the opening sentence (现公布…年度报告) differs from that of the title.',
    },
    why: {
      'zh-CN':
        '标题和开头说的是同一份报告，年份必须相同；不同多半是沿用了上年的开头。只看“现公布”“现将”“本报告”这类介绍报告本身的句子；《》里的文件名、“按时公布上年报告”之类的叙述不提示。',
      en: 'Title and opening speak of the same report, so their years must agree; mostly the opening is last year’s. Only sentences that introduce the report (现公布, 现将, 本报告) are looked at, not titles in 《》 nor accounts of last year’s report having been published.',
    },
    example: {
      wrong: reportSample({
        opening: '现公布云溪镇人民政府2023年政府信息公开工作年度报告。',
        overview: '无。',
      }),
      right: reportSample({
        opening: '现公布云溪镇人民政府2024年政府信息公开工作年度报告。',
        overview: '无。',
      }),
    },
  }),
  words: YEAR_WORDS,
  check: (context, emit) => {
    const { report } = context;
    const year = reportYear(context);
    if (year === undefined) return;
    for (const mention of yearsOf(report.source, context.hits(ID))) {
      if (mention.value === year || sectionAt(report, mention.start) > 1) continue;
      const after = sentenceAfter(report.source, mention.next);
      if (!speaksOfReport(after)) continue;
      if (introduces(sentenceBefore(report.source, mention.start), year))
        emit({ ...rangeOf(mention), data: { found: mention.value, year } });
    }
  },
  message: {
    'zh-CN': ({ data: { found, year } }) =>
      `这里说的是 ${found} 年的报告，标题是 ${year} 年，两处不一致。请核对：报告年份是 ${year} 年就把这里改为 ${year}，否则改标题。`,
    en: ({ data: { found, year } }) =>
      `This introduces the report of ${found}, but the title says ${year}. If the report is that of ${year}, please write ${year} here; otherwise correct the title.`,
  },
  repair: ({ start, end, data: { year } }) => ({
    title: { 'zh-CN': `改为 ${year}`, en: `Change to ${year}` },
    edits: [{ start, end, text: String(year) }],
  }),
});

/** The words that begin to speak of the report itself. */
const LEAD =
  /(?:现(?:将|就|对|公布|发布|公开|报告)|特(?:此|向社会)?公布|特编制|编制本|本报告(?:是|为|系))[^。]*$/u;
const REPORT =
  /^[^,。;《]{0,30}(?:年度报告|年度工作报告|年报|(?:情况|工作)?(?:报告|公布|通报|总结|汇报|公开)如下)/u;
/** 2023年1月1日 belongs to a period; 2023年底, 2023年以来 tell when something was. */
/** Last year's problems are answered in this year's report. */
const ANSWERS = /整改|反馈|考核|问题/u;
const TIME = /^(?:\d|[初底末内]|以来|以前|起|至|-|~)/u;

function speaksOfReport(after: string): boolean {
  return REPORT.test(after) && !TIME.test(after) && !ANSWERS.test(after);
}

function introduces(before: string, year: number): boolean {
  const lead = LEAD.exec(before);
  // 现公布2024年度报告,2023年度报告已于上年公布
  return lead !== null && !opensTitle(before) && !lead[0].includes(String(year));
}
