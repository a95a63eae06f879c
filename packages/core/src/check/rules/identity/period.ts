import type { Range } from '../../../parse/report.ts';
import { isDigit, type SourceText } from '../../../text/index.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { inTable, isGap, offsetAfter, opensTitle, sentenceAfter, sentenceBefore } from './around.ts';
import { reportSample } from './sample.ts';
import { type Fault, isStatistical, readPeriod } from './statistical-period.ts';
import { reportYear, YEAR_WORDS, type YearMention, yearsOf } from './years.ts';

type PeriodData = {
  readonly fault: Fault;
  readonly year: number;
  /** As written: 2023年1月1日至12月31日. */
  readonly found: string;
  readonly expected: string;
  /** Where the years stand, as offsets. */
  readonly years: readonly Range[];
};

const ID = 'identity/period';

export const period = defineRule<PeriodData>({
  id: ID,
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '统计期限不是报告年份的 1 月 1 日至 12 月 31 日，或日期写错。',
      en: 'The statistical period is not that of the report’s year, or a date in it is wrong.',
    },
    why: {
      'zh-CN':
        '年度报告的数据按自然年统计（《政府信息公开条例》第五十条，上一年度），统计期限与报告年份不同，读者就不知道数字是哪一年的。只看说明数据统计期限的句子；年中成立、撤销的单位期限可以不满一年，不提示。',
      en: 'The figures are those of a calendar year (《政府信息公开条例》, article 50), and with another period nobody knows which year they belong to. Only statements of the statistical period are looked at; a unit that began or ended within the year may have a shorter one.',
    },
    example: {
      wrong: reportSample({
        opening: '本报告统计期限自2023年1月1日起至2023年12月31日止。',
        overview: '无。',
      }),
      right: reportSample({
        opening: '本报告统计期限自2024年1月1日起至2024年12月31日止。',
        overview: '无。',
      }),
    },
  }),
  words: YEAR_WORDS,
  check: (context, emit) => {
    const { report } = context;
    const { source } = report;
    const year = reportYear(context);
    if (year === undefined) return;
    let last = 0;
    for (const mention of yearsOf(source, context.hits(ID))) {
      if (mention.start < last || !beginsDate(source, mention)) continue;
      const after = sentenceAfter(source, mention.end);
      const found = readPeriod(after, mention.value, year);
      if (found === null || inTable(report, mention.start)) continue;
      last = offsetAfter(source, mention.end, found.length);
      const before = sentenceBefore(source, mention.start);
      if (found.fault === null || opensTitle(before) || !isStatistical(before, after.slice(found.length)))
        continue;
      const place = { start: mention.start, end: last };
      const data = {
        fault: found.fault,
        year,
        found: source.plain(place.start, place.end),
        expected: found.expected,
        years: [rangeOf(mention), ...secondYear(source, mention.end, found.second)],
      };
      emit({ ...place, severity: found.fault === 'short' ? 'warning' : 'error', data });
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      `统计期限写作“${data.found}”，${REASONS['zh-CN'][data.fault](data.year)}。请核对后改为“${data.expected}”。`,
    en: ({ data }) =>
      `The statistical period is given as “${data.found}”: ${REASONS.en[data.fault](data.year)}. Please check it and write “${data.expected}”.`,
  },
  repair: (finding) => ({
    title: {
      'zh-CN': `改为“${finding.data.expected}”`,
      en: `Change to “${finding.data.expected}”`,
    },
    edits:
      finding.data.fault === 'year'
        ? finding.data.years.map((place) => ({ ...place, text: String(finding.data.year) }))
        : [{ ...rangeOf(finding), text: finding.data.expected }],
  }),
});

/** Whether digits follow the year, as in 2024年1月; most years are looked at no further. */
function beginsDate({ units }: SourceText, { next }: YearMention): boolean {
  let at = next;
  while (at < units.length && isGap(units[at]!)) at++;
  return isDigit(units[at] ?? 0);
}

function secondYear(source: SourceText, after: number, at: number | null): readonly Range[] {
  if (at === null) return [];
  return [{ start: offsetAfter(source, after, at + 1) - 1, end: offsetAfter(source, after, at + 4) }];
}

const REASONS = {
  'zh-CN': {
    year: (year: number) => `与报告的年份 ${year} 年不一致`,
    date: () => '其中有不存在的日期',
    order: () => '结束日期在开始日期之前',
    short: () => '没有到年底，一般应到 12 月 31 日',
  },
  en: {
    year: (year: number) => `this is not the report’s year, ${year}`,
    date: () => 'there is no such date',
    order: () => 'it ends before it begins',
    short: () => 'it stops short of the end of the year, which is 31 December',
  },
} as const;
