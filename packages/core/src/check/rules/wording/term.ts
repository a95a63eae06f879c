import { isGap, NEWLINE } from '../../../parse/characters.ts';
import type { Range, Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';

const WORD = '政务公开';

export const term = defineRule<Record<string, never>>({
  id: 'wording/term',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '标题把“政府信息公开”写成了“政务公开”。',
      en: 'The title says 政务公开 instead of 政府信息公开.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第四十九条、第五十条规定公布的是“政府信息公开工作年度报告”。政务公开的范围更宽，还包括决策、执行、管理、服务、结果各环节的公开，不宜用在这份法定报告的标题里；正文里可以用。',
      en: 'Articles 49 and 50 of the 政府信息公开条例 call for a 政府信息公开工作年度报告. 政务公开 is wider, it takes in decisions, their carrying out and services, so it does not fit the title of this statutory report; in the text it is fine.',
    },
    example: {
      wrong: '栖云县柳溪镇人民政府2024年政务公开工作年度报告\n\n一、总体情况\n\n无。\n',
      right: '栖云县柳溪镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n我镇稳步推进政务公开。\n',
    },
  }),
  check: ({ report }, emit) => {
    const { title } = report;
    if (title === null || !title.value.includes(WORD) || title.value.includes('政府信息公开')) return;
    const place = placeOf(report, title);
    if (place !== null) emit({ ...place, data: {} });
  },
  message: {
    'zh-CN': () =>
      '标题写的是“政务公开”。条例第四十九条、第五十条规定的名称是“政府信息公开工作年度报告”，标题请用法定名称。',
    en: () =>
      'The title says 政务公开. The statutory name is 政府信息公开工作年度报告 (articles 49 and 50 of the 政府信息公开条例); please use it in the title.',
  },
});

/** Where the word stands in the title, spaces and line breaks inside it allowed. */
function placeOf({ source: { units } }: Report, { start, end }: Range): Range | null {
  for (let first = start; first < end; first++) {
    let at = first;
    let met = 0;
    for (; at < end && met < WORD.length; at++) {
      if (units[at] === WORD.charCodeAt(met)) met++;
      else if (met === 0 || !(isGap(units[at]!) || units[at] === NEWLINE)) break;
    }
    if (met === WORD.length) return { start: first, end: at };
  }
  return null;
}
