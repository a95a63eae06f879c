import * as z from 'zod/mini';
import { alikeUnits } from '../../../compare/alike-units.ts';
import { defineRule } from '../../rule.ts';
import { titleRange } from '../../title-range.ts';
import { LAST_YEAR_PROSE, THIS_YEAR_PROSE } from '../history/prose-sample.ts';
import { outlineSample } from '../sample.ts';
import { type UnitName, unitName, unitWords } from './units.ts';

type SameProseData = {
  readonly units: readonly UnitName[];
  /** 0…100, rounded down. */
  readonly percent: number;
};

type SameProseOptions = { readonly percent: number };

const OPTIONS: z.core.$ZodType<SameProseOptions> = z.strictObject({
  percent: z._default(z.number().check(z.minimum(90), z.maximum(100)), 95),
});

/** More names than this are no longer read. */
const MOST_NAMES = 6;

const WHOLE = `栖云县人民政府2023年政府信息公开工作年度报告\n\n${outlineSample([1, 2, 3, 4, 5, 6])}`;

export const sameProse = defineRule<SameProseData, SameProseOptions>({
  id: 'rollup/same-prose',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '两个单位的正文 95% 以上相同。',
      en: 'The prose of two units is alike by 95% or more.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第五十条要求各单位报告自己的工作、问题和改进情况；几个单位互相抄用、只换名称，是检查中经常指出的毛病。比较时不计表格、标题、固定用语、数字和单位自己的名称；正文太短的不比较。',
      en: 'Article 50 of the Regulations asks every organ for its own work, problems and improvements; units that copy each other and change the name are a fault that inspections often name. Tables, headings, set phrases, numbers and the organ’s own name are left out; very short prose is not compared.',
    },
    options: {
      percent: {
        'zh-CN': '相同部分达到百分之多少才提示，不低于 90。',
        en: 'From how many per cent on units are named; 90 or more.',
      },
    },
    example: {
      wrong: WHOLE,
      right: WHOLE,
      units: [LAST_YEAR_PROSE, LAST_YEAR_PROSE.replaceAll('柳溪镇', '石桥镇')],
      rightUnits: [LAST_YEAR_PROSE, THIS_YEAR_PROSE.replaceAll('柳溪镇', '石桥镇')],
    },
  }),
  options: OPTIONS,
  check: ({ report, surroundings: { units = [] } }, emit, { percent }) => {
    for (const { units: alike, share } of alikeUnits(units, percent / 100)) {
      const named = alike.map((index) => unitName(units, index));
      emit({
        ...titleRange(report),
        subject: named.map((unit) => unitWords(unit, 'zh-CN')).join(' '),
        data: { units: named, percent: Math.floor(share * 100) },
      });
    }
  },
  message: {
    'zh-CN': ({ data: { units, percent } }) =>
      `${namesOf(units, 'zh-CN')}的正文有 ${percent}% 以上相同（不计表格、固定用语和单位名称）。各单位应写自己的工作、问题和改进，请退回改写。`,
    en: ({ data: { units, percent } }) =>
      `The prose of ${namesOf(units, 'en')} is the same by ${percent}% or more (tables, set phrases and names aside). Every unit should report its own work, problems and improvements.`,
  },
});

function namesOf(units: readonly UnitName[], locale: 'zh-CN' | 'en'): string {
  const shown = units.slice(0, MOST_NAMES).map((unit) => unitWords(unit, locale));
  const names = shown.join(locale === 'en' ? ', ' : '、');
  if (units.length <= MOST_NAMES) return names;
  return locale === 'en'
    ? `${names} and others (${units.length} units)`
    : `${names}等 ${units.length} 个单位`;
}
