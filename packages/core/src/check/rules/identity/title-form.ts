import type { Report } from '../../../parse/report.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { textAfter, textBefore } from './around.ts';
import { reportSample } from './sample.ts';

type TitleFormData = {
  /** What the title lacks: the `organ`, the words 年度报告 (`report`), or 工作 or 政府 in its subject (`subject`). */
  readonly lacks: 'organ' | 'report' | 'subject';
  readonly title: string;
};

export const titleForm = defineRule<TitleFormData>({
  id: 'identity/title-form',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '标题不是“〈单位全称〉〈年份〉年政府信息公开工作年度报告”的样式。',
      en: 'The title is not of the form 〈organ〉〈year〉年政府信息公开工作年度报告.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第四十九条、第五十条把报告称为“政府信息公开工作年度报告”，标题应写明单位和年份；写成“年报”“工作报告”或缺单位名称，汇总和检索时不易认出。“2024年度”、年份在单位之前、标题分两行都可以；“政务公开”的写法由 wording/term 提示。',
      en: 'Articles 49 and 50 of 《政府信息公开条例》 call the report 政府信息公开工作年度报告, and its title names organ and year; 年报, 工作报告 or a title without an organ is hard to recognise when reports are gathered. 2024年度, a year before the organ and a title over two lines are fine; 政务公开 in the title is the matter of wording/term.',
    },
    example: {
      wrong: reportSample({ title: '云溪镇人民政府2024年政府信息公开年报', overview: '无。' }),
      right: reportSample({ title: '云溪镇人民政府2024年政府信息公开工作年度报告', overview: '无。' }),
    },
  }),
  check: ({ report }, emit) => {
    const { title } = report;
    const lacks = title === null ? null : lackOf(title.value, report);
    if (title === null || lacks === null) return;
    const severity = lacks === 'subject' ? 'info' : 'warning';
    emit({ ...rangeOf(title), severity, data: { lacks, title: title.value } });
  },
  message: {
    'zh-CN': ({ data }) =>
      `标题${LACKS['zh-CN'][data.lacks]}。请写成“〈单位全称〉〈年份〉年政府信息公开工作年度报告”。`,
    en: ({ data }) =>
      `The title ${LACKS.en[data.lacks]}. Please write 〈organ〉〈year〉年政府信息公开工作年度报告.`,
  },
});

const LACKS = {
  'zh-CN': {
    organ: '里没有单位名称',
    report: '没有写“年度报告”',
    subject: '没有写全“政府信息公开工作”',
  },
  en: {
    organ: 'names no organ',
    report: 'does not say 年度报告',
    subject: 'does not say 政府信息公开工作 in full',
  },
} as const;

const SUBJECT = /政府信息公开工作|政务公开/u;

function lackOf(title: string, report: Report): TitleFormData['lacks'] | null {
  // Breadcrumbs of web pages read like titles without an organ.
  if (report.organization === null) return isWhole(title) && !organNearby(report) ? 'organ' : null;
  if (!/年度(?:工作)?报告/u.test(title)) return 'report';
  return SUBJECT.test(title.replace(/(?:20\d\d|二〇..)年度?/gu, '')) ? null : 'subject';
}

function isWhole(title: string): boolean {
  return /\d{4}年/u.test(title) && title.endsWith('年度报告');
}

const ORGAN = /政府|[局委厅办署院校站所队]|中心|公司|[镇乡县区市省州旗]|街道/u;

/** The name may stand on a line of its own, or the whole title may come once more below. */
function organNearby({ source, title, sections }: Report): boolean {
  if (title === null) return false;
  const first = sections[0]?.start ?? source.length;
  const below = textAfter(source, title.end, Math.max(0, Math.min(first - title.end, 120)));
  return ORGAN.test(textBefore(source, title.start, 40)) || ORGAN.test(below);
}
