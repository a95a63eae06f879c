import type { Organ } from '../../../parse/organ/index.ts';
import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { SourceText } from '../../../text/index.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { reportSample } from './sample.ts';
import { reportYear } from './years.ts';

type DeadlineData = {
  readonly month: number;
  readonly day: number;
  /** The year of the date: the one after the report's. */
  readonly year: number;
  /** The last month to publish in: 1 for departments, 3 for governments. */
  readonly last: 1 | 3;
};

export const deadline = defineRule<DeadlineData>({
  id: 'identity/deadline',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '落款或发布日期晚于规定的公布时间。',
      en: 'The report is dated later than the day it must be published by.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第五十条：县级以上人民政府部门在每年 1 月 31 日前公布上一年度的报告，县级以上地方人民政府在每年 3 月 31 日前公布本级政府的报告。乡镇、街道等规定不一，按 3 月 31 日看；单位性质认不出时也按 3 月 31 日看。',
      en: 'Article 50 of 《政府信息公开条例》: departments of governments at county level and above publish last year’s report by 31 January, local governments at county level and above by 31 March. Rules for townships and subdistricts differ, so 31 March is taken for them and wherever the kind of organ is not known.',
    },
    example: {
      wrong: reportSample({ organ: '霁川县教育局', otherMatters: '无。\n\n霁川县教育局\n2025年2月10日' }),
      right: reportSample({ organ: '霁川县教育局', otherMatters: '无。\n\n霁川县教育局\n2025年1月20日' }),
    },
  }),
  check: (context, emit) => {
    const { report, organ, paragraphs } = context;
    const year = reportYear(context);
    if (year === undefined) return;
    const last = lastMonth(organ);
    for (const paragraph of datedParagraphs(report.source, paragraphs)) {
      const date = DATE.exec(report.source.plain(paragraph.start, paragraph.end));
      if (date === null || Number(date[1]) !== year + 1) continue;
      const [month, day] = [Number(date[2]), Number(date[3])];
      if (month <= last || month > 12) continue;
      emit({ ...rangeOf(paragraph), data: { year: year + 1, month, day, last } });
      return;
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      `日期是 ${data.year} 年 ${data.month} 月 ${data.day} 日，晚于 ${data.last} 月 31 日的公布期限（《政府信息公开条例》第五十条）。请核对日期；确已超期的，今后请按时公布。`,
    en: ({ data }) =>
      `The date ${data.year}-${data.month}-${data.day} is later than 31 ${data.last === 1 ? 'January' : 'March'}, the day to publish by (《政府信息公开条例》, article 50). Please check the date; if it is right, the report is late.`,
  },
});

const DATE =
  /^(?:发布(?:时间|日期)|公布(?:时间|日期)|日期)?:?(20\d\d)[年./-](\d{1,2})[月./-](\d{1,2})日?(?:\d{1,2}:\d\d(?::\d\d)?)?$/u;
const LONGEST_DATE = 40;
const LAST_LINES = 4;
const FIRST_LINES = 6;

/** Short lines where a date of issue may stand: below the title, and at the end of the text. */
function* datedParagraphs(source: SourceText, paragraphs: readonly Paragraph[]): Generator<Paragraph> {
  const last = Math.max(0, paragraphs.length - LAST_LINES);
  for (let at = 0; at < paragraphs.length; at++) {
    if (at === FIRST_LINES && at < last) at = last;
    const paragraph = paragraphs[at]!;
    const { section, start, end } = paragraph;
    const mayDate = (at < FIRST_LINES && section === 0) || (at >= last && section === 6);
    if (mayDate && end - start <= LONGEST_DATE && BEGINS.has(source.units[start]!)) yield paragraph;
  }
}

const BEGINS = new Set([...'2发公日'].map((unit) => unit.charCodeAt(0)));

function lastMonth(organ: Organ | null): 1 | 3 {
  if (organ === null || organ.kind !== 'department') return 3;
  return organ.level === 'township' || organ.level === 'village' ? 3 : 1;
}
