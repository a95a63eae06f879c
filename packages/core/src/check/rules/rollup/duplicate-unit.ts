import { defineRule } from '../../rule.ts';
import { titleRange } from '../../title-range.ts';
import { disputesSample } from '../sample.ts';
import { type UnitName, unitName, unitWords } from './units.ts';

type DuplicateUnitData = {
  readonly unit: UnitName;
  readonly count: number;
  /** Whether the reports state different numbers. */
  readonly differ: boolean;
};

const report = (organ: string): string => `${organ}2024年政府信息公开工作年度报告\n\n${disputesSample({})}`;

export const duplicateUnit = defineRule<DuplicateUnitData>({
  id: 'rollup/duplicate-unit',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '同一个单位、同一年的报告给了两份。',
      en: 'Two reports of one unit and year are given.',
    },
    why: {
      'zh-CN':
        '同一单位计了两次，汇总数就会偏大（《政府信息公开条例》第四十九条）；常见的是旧稿和定稿放在一起。所以同一单位只计一次；两份报告不一致的格不知道以哪份为准，不参与核对。没有写明单位名称的报告不作判断。',
      en: 'A unit that is counted twice makes the sums too large (Regulations, article 49); often a draft lies beside the final report. So a unit is counted once; cells about which its reports disagree are not checked, since it is not known which holds. Reports that name no organ are passed over.',
    },
    example: {
      wrong: report('栖云县人民政府'),
      right: report('栖云县人民政府'),
      units: [report('栖云县柳溪镇人民政府'), report('栖云县柳溪镇人民政府')],
      rightUnits: [report('栖云县柳溪镇人民政府'), report('栖云县石桥镇人民政府')],
    },
  }),
  check: (context, emit) => {
    const { units = [] } = context.surroundings;
    const compared = context.rollUp;
    for (const group of compared?.duplicates ?? []) {
      const unit = unitName(units, group[0] ?? 0);
      const numbers = new Set(group.map((index) => units[index]?.cells.map(({ value }) => value).join(' ')));
      emit({
        ...titleRange(context.report),
        subject: unitWords(unit, 'zh-CN'),
        data: { unit, count: group.length, differ: numbers.size > 1 },
      });
    }
  },
  message: {
    'zh-CN': ({ data: { unit, count, differ } }) =>
      `${unitWords(unit, 'zh-CN')}有 ${count} 份同一年的报告，${differ ? '有的数字不同，不知道以哪份为准，这些格没有核对' : '数字相同，汇总时只计了一次'}。请只保留定稿。`,
    en: ({ data: { unit, count, differ } }) =>
      `There are ${count} reports of ${unitWords(unit, 'en')} for one year; ${differ ? 'some of their numbers differ, so it is not known which holds and those cells were not checked' : 'their numbers agree and were counted once'}. Please keep only the final one.`,
  },
});
