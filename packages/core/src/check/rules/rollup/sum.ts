import type { RollUpDifference } from '../../../compare/compare-roll-up.ts';
import { type CellId, type FormId, formById } from '../../../form/index.ts';
import { cellOf, type Report } from '../../../parse/report.ts';
import type { Finding, Locale } from '../../finding.ts';
import { cellLabel, signed } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';
import { type UnitName, unitName, unitWords } from './units.ts';

type SumData = {
  readonly form: FormId;
  readonly cell: CellId;
  /** How many units were added up. */
  readonly units: number;
  /** The largest addends; all others are counted in `others`. */
  readonly addends: readonly (UnitName & { readonly value: number })[];
  readonly others: number;
};

/** More addends than this are no longer read. */
const MOST_ADDENDS = 5;

export const sum = defineRule<SumData>({
  id: 'rollup/sum',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '汇总报告的一格不等于各单位同一格之和。',
      en: 'A cell of the consolidated report is not the sum of the units’ cells.',
    },
    why: {
      'zh-CN':
        '《政府信息公开条例》第四十九条规定，县级以上政府信息公开工作主管部门公布本级政府年度报告，其中的数据由所属各单位的报告汇总而来，三张表都应逐格相加。只有给出了各单位的报告才核对；有单位的这一格空着或读不出来，或同一单位的两份报告在这一格不一致时，这一格不作判断；有报告不是同一年的，全部不作判断。金额按汇总报告所写的小数位数四舍五入比较。',
      en: 'Under article 49 of the Regulations a government’s report consolidates those of its units, so every cell of the three tables is a sum. It is checked only where the units’ reports are given; nothing is said of a cell that is blank or cannot be read in some unit’s report, or about which two reports of one unit disagree, nor of any cell where a report is of another year. Amounts may be rounded to the decimals that the consolidated report prints.',
    },
    example: {
      wrong: disclosureSample({ licensing: [30] }),
      right: disclosureSample({ licensing: [31] }),
      units: [disclosureSample({ licensing: [18] }), disclosureSample({ licensing: [13] })],
    },
  }),
  check: ({ report, rollUp, surroundings: { units = [] } }, emit) => {
    for (const difference of rollUp?.differences ?? []) {
      const found = cellOf(report, difference.cell.id);
      if (found === undefined) continue;
      emit({
        ...rangeOf(found),
        data: {
          form: report.form.id,
          cell: difference.cell.id,
          units: rollUp?.counted.length ?? 0,
          ...addendsOf(difference, units),
        },
        cells: [difference.cell.id],
        computed: difference.sum,
        stated: difference.stated,
        difference: difference.difference,
      });
    }
  },
  message: {
    'zh-CN': (finding) =>
      `${labelOf(finding, 'zh-CN')}不等于 ${finding.data.units} 个单位之和：计算值 ${finding.computed}（${addendsZh(finding.data)}），填报值 ${finding.stated}，差额 ${signed(finding.difference ?? 0)}。请核对是汇总时漏加、多加，还是有单位后来改过数字。`,
    en: (finding) =>
      `${labelOf(finding, 'en')} is not the sum of the ${finding.data.units} units: computed ${finding.computed} (${addendsEn(finding.data)}), stated ${finding.stated}, difference ${signed(finding.difference ?? 0)}. Please check whether a unit was left out or added twice, or has changed its numbers since.`,
  },
});

function addendsOf(
  { contributions }: RollUpDifference,
  units: readonly Report[],
): Pick<SumData, 'addends' | 'others'> {
  const largest = [...contributions].sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.unit - b.unit);
  const shown = largest.slice(0, MOST_ADDENDS);
  return {
    addends: shown.map(({ unit, value }) => ({ ...unitName(units, unit), value })),
    others: largest.length - shown.length,
  };
}

function labelOf({ data }: Finding<SumData>, locale: Locale): string {
  return cellLabel(formById(data.form), data.cell, locale);
}

function addendsZh({ addends, others }: SumData): string {
  if (addends.length === 0) return '各单位均为 0';
  const listed = addends.map((addend) => `${unitWords(addend, 'zh-CN')} ${addend.value}`).join('＋');
  return others === 0 ? listed : `${listed}＋另外 ${others} 个单位`;
}

function addendsEn({ addends, others }: SumData): string {
  if (addends.length === 0) return 'all units have 0';
  const listed = addends.map((addend) => `${unitWords(addend, 'en')} ${addend.value}`).join(' + ');
  return others === 0 ? listed : `${listed} + ${others} more units`;
}
