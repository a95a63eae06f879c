import { isGap, NEWLINE } from '../../../parse/characters.ts';
import type { Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';

/** `degree`: the offset of the 度 that is one too many. */
type DoubledYearData = { readonly year: number; readonly degree: number };

const YEAR = '年'.charCodeAt(0);
const DEGREE = '度'.charCodeAt(0);
/** 年度 again behind the year's own. */
const AGAIN = /年度(?:工作)?报告/u;
const FARTHEST = 8;

export const doubledYear = defineRule<DoubledYearData>({
  id: 'wording/doubled-year',
  severity: 'info',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '标题里“年度”说了两遍，如“2024年度政府信息公开工作年度报告”。',
      en: 'The title says 年度 twice, as in 2024年度政府信息公开工作年度报告.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第四十九条、第五十条所称的名称是“政府信息公开工作年度报告”，标题一般写作“某机关2024年政府信息公开工作年度报告”，前面写“2024年”就够了。',
      en: 'Articles 49 and 50 of the 政府信息公开条例 call the report 政府信息公开工作年度报告, so the title customarily reads 某机关2024年政府信息公开工作年度报告 and needs no 年度 behind the year.',
    },
    example: {
      wrong: '栖云县柳溪镇人民政府2024年度政府信息公开工作年度报告\n\n一、总体情况\n\n无。\n',
      right: '栖云县柳溪镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n无。\n',
    },
  }),
  check: ({ report }, emit) => {
    const { title, year, source } = report;
    if (title === null || year === null || year.start < title.start || year.end > title.end) return;
    const degree = degreeBehind(report, year.start);
    if (degree < 0 || !AGAIN.test(source.plain(degree + 1, title.end))) return;
    emit({ start: year.start, end: degree + 1, data: { year: year.value, degree } });
  },
  message: {
    'zh-CN': ({ data: { year } }) =>
      `标题里“年度”说了两遍。后面已经有“年度报告”，前面写“${year}年”就够了，请删去“度”字。`,
    en: ({ data: { year } }) =>
      `The title says 年度 twice. Since it ends with 年度报告, “${year}年” is enough before; please delete this 度.`,
  },
  repair: ({ data: { degree } }) => ({
    title: { 'zh-CN': '删去“度”字', en: 'Delete 度' },
    edits: [{ start: degree, end: degree + 1, text: '' }],
  }),
});

/** The offset of 度 in the 年度 that follows the year's digits; -1 where 年 stands alone. */
function degreeBehind({ source: { units } }: Report, start: number): number {
  let at = start;
  while (at < start + FARTHEST + 4 && units[at] !== YEAR && units[at] !== NEWLINE) at++;
  if (units[at] !== YEAR) return -1;
  const last = at + FARTHEST;
  for (at++; at < last && isGap(units[at] ?? NEWLINE); ) at++;
  return units[at] === DEGREE ? at : -1;
}
