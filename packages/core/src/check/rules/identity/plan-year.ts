import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { sectionAt, sentenceAfter, sentenceLead } from './around.ts';
import { reportSample } from './sample.ts';
import { reportYear, YEAR_WORDS, yearsOf } from './years.ts';

type PlanYearData = { readonly found: number; readonly year: number };

const ID = 'identity/plan-year';
const PROBLEMS = 5;

export const planYear = defineRule<PlanYearData>({
  id: ID,
  severity: 'info',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '改进措施和计划所写的年份不是下一年。',
      en: 'The plans are for another year than the next.',
    },
    why: {
      'zh-CN':
        '报告在次年年初公布（《政府信息公开条例》第五十条），计划一般是次年的；写成报告年份或更早，多半是往年的计划没有改。已经完成的计划、把字句（“将公开工作纳入考核”）和跨年规划不提示。',
      en: 'A report appears at the beginning of the next year (《政府信息公开条例》, article 50), so its plans are mostly for that year; the report’s own year or an older one mostly means last year’s plan. Plans carried out, 将 in the sense of 把, and plans over years are fine.',
    },
    example: {
      wrong: reportSample({ problems: '2024年，我镇将进一步拓宽公开渠道。' }),
      right: reportSample({ problems: '2025年，我镇将进一步拓宽公开渠道。' }),
    },
  }),
  words: YEAR_WORDS,
  check: (context, emit) => {
    const { report } = context;
    const year = reportYear(context);
    if (year === undefined) return;
    for (const mention of yearsOf(report.source, context.hits(ID))) {
      if (mention.value === year + 1 || sectionAt(report, mention.start) < PROBLEMS) continue;
      const lead = sentenceLead(report.source, mention.start);
      if (lead === null || !OPENS.test(lead)) continue;
      const after = sentenceAfter(report.source, mention.next);
      if (PLANS.test(after) && !DONE.test(after))
        emit({ ...rangeOf(mention), data: { found: mention.value, year: year + 1 } });
    }
  },
  message: {
    'zh-CN': ({ data: { found, year } }) =>
      `这里写的是 ${found} 年的计划，本报告的下一年是 ${year} 年。如果是往年的计划没有改，请改为 ${year} 年。`,
    en: ({ data: { found, year } }) =>
      `This is a plan for ${found}, while the year after this report is ${year}. If it is left over from an earlier report, please write ${year}.`,
  },
  repair: ({ start, end, data: { year } }) => ({
    title: { 'zh-CN': `改为 ${year}`, en: `Change to ${year}` },
    edits: [{ start, end, text: String(year) }],
  }),
});

const OPENS = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.,是]*)?(?:下一步,?|今后,?)?$/u;
const PLANS =
  /^,?[^,。;]{0,12}?(?:将(?:继续|进一步|按照|从以下|采取|着力|切实|认真|不断|加大|加强|严格|围绕|针对|坚持|深入|持续|全面|积极|重点(?:做|抓|从|推))|拟|计划(?:从|在|开展)|打算|工作(?:计划|打算|安排))/u;
const DONE = /纳入|列入|作为|完成|已经|落实情况|执行情况/u;
