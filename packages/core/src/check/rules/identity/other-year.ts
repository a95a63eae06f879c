import type { Report } from '../../../parse/report.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { inTable, sectionAt, sentenceAfter, sentenceLead, textBefore } from './around.ts';
import { reportSample } from './sample.ts';
import { TablesYear } from './tables-year.ts';
import { reportYear, YEAR_WORDS, type YearMention, yearsOf } from './years.ts';

type OtherYearData = { readonly found: number; readonly year: number };

const ID = 'identity/other-year';

export const otherYear = defineRule<OtherYearData>({
  id: ID,
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '正文把以前的年份当作报告年份来写。',
      en: 'The text tells of an earlier year as if it were the report’s.',
    },
    why: {
      'zh-CN':
        '年度报告写的是上一年度的工作（《政府信息公开条例》第五十条），以旧年份开头叙述本单位工作的段落多半是往年报告留下的。叙述里的数字与本报告表格一一相符、年份却是旧的，也会提示。与往年的比较、沿革（“2019年成立”“2019年以来”）、逐年列举、计划、问题整改和《》里的文件名不提示。',
      en: 'A report tells of the year before its publication (《政府信息公开条例》, article 50); a paragraph that opens with an older year and goes on with the organ’s own work is mostly left over from an earlier report; so is an old year whose numbers are one and all those of this report’s tables. Comparisons, history (2019年成立, 2019年以来), lists year by year, plans, corrections of old problems and titles in 《》 are fine.',
    },
    example: {
      wrong: reportSample({ overview: '2023年，我镇认真落实《条例》要求，主动公开信息12条。' }),
      right: reportSample({ overview: '2024年，我镇认真落实《条例》要求，与2023年相比多公开信息2条。' }),
    },
  }),
  words: YEAR_WORDS,
  check: (context, emit) => {
    const { report } = context;
    const year = reportYear(context);
    if (year === undefined) return;
    const mentions = yearsOf(report.source, context.hits(ID)).filter(
      ({ start }) => sectionAt(report, start) > 0,
    );
    const tables = new TablesYear(context, year);
    mentions.forEach((mention, index) => {
      const { value } = mention;
      if (value >= year || value < year - FAR) return;
      const opening = openingWith(report, mention);
      if (opening === null) return;
      const end = mentions[index + 1]?.start ?? report.source.length;
      const isOld =
        (isAlone(mentions, index, year) && standsForYear(report, mention, opening, year)) ||
        tables.isToldAs(mention, end);
      if (isOld) emit({ ...rangeOf(mention), data: { found: value, year } });
    });
  },
  message: {
    'zh-CN': ({ data: { found, year } }) =>
      `这是 ${year} 年的报告，这里却把 ${found} 年当作报告年份来叙述，可能是往年报告留下的内容。请核对这段话说的是哪一年：是 ${year} 年就改正年份，是往年的内容请更新。`,
    en: ({ data: { found, year } }) =>
      `This is the report of ${year}, but ${found} is told of here as if it were the year reported; the words may come from an earlier report. Please check which year is meant, and correct the year or bring the contents up to date.`,
  },
  repair: ({ start, end, data: { year } }) => ({
    title: { 'zh-CN': `改为 ${year}`, en: `Change to ${year}` },
    edits: [{ start, end, text: String(year) }],
  }),
});

/** Older years than this are history. */
const FAR = 5;
/** Within so many units another year shows that several years are told of; later ones are plans. */
const NEAR = 200;

function isAlone(mentions: readonly YearMention[], index: number, year: number): boolean {
  const { start, value } = mentions[index]!;
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const other = mentions[at];
      if (other === undefined || Math.abs(other.start - start) > NEAR) break;
      if (other.value !== value && other.value <= year) return false;
    }
  }
  return true;
}

const OPENS = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.,是]*)?$/u;
const UNTIL = /^(?:截至|截止|截止到|截至到)$/u;
const END_OF_YEAR = /^(?:12月31日|底|末)/u;
const OWN_WORK =
  /^,?(?:我|本[镇乡街县区市局委单机]|全[镇乡街县区市年]|在[^,。;]{2,20}(?:领导|指导|支持)|共|始终|认真|按照|根据|围绕|坚持|严格|深入|积极|政府信息公开|政务公开|主动公开|收到|新收|有关数据)/u;
const COMPARES =
  /相比|同比|环比|比较|增[长加]|下降|减少|上年|上一年|去年|往年|历年|近年|同期|整改|反馈|考核|评估|巡[视察]|结转|分别|首次/u;
const HISTORY =
  /^.{0,14}(?:成立|建立|设立|印发|出台|制定|修订|启动|挂牌|改革|合并|调整|上线|开通|建成|评为|荣获|获得|投入|撤销|并入|更名|划归|换届)|^(?:以来|以前|以后|起|开始|至|-|~|、|和)|^(?:收到|新收|受理|主动公开|公开|发布|制发)的/u;
const CORRECTED = /整改|上年|上一年|去年|历年|回头看/u;

/** How a sentence of prose, none about old problems, opens with the year: 2023年 or 截至2023年底; null where it doesn't. */
function openingWith(report: Report, { start, next }: YearMention): 'year' | 'until' | null {
  const { source } = report;
  const before = inTable(report, start) ? null : sentenceLead(source, start);
  if (before === null || CORRECTED.test(textBefore(source, start, 40))) return null;
  if (UNTIL.test(before)) return END_OF_YEAR.test(sentenceAfter(source, next)) ? 'until' : null;
  return OPENS.test(before) ? 'year' : null;
}

/** Whether a sentence that opens with the year goes on with the organ's own work. */
function standsForYear(
  { source }: Report,
  { next }: YearMention,
  opening: 'year' | 'until',
  year: number,
): boolean {
  const after = sentenceAfter(source, next);
  if (opening === 'year' && (!OWN_WORK.test(after) || HISTORY.test(after))) return false;
  return !COMPARES.test(after) && !after.includes(String(year));
}
