import type { RollUpComparison } from '../../../compare/compare-roll-up.ts';
import { isSameOrgan, keyOfName, organKey } from '../../../compare/organs.ts';
import { TABLE_IDS, type TableId } from '../../../form/index.ts';
import type { RuleContext } from '../../context.ts';
import type { Locale } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { titleRange } from '../../title-range.ts';
import { disputesSample, requestsSample } from '../sample.ts';
import { type UnitName, unitName, unitWords } from './units.ts';

/** Why a unit is taken to be missing. */
type MissingUnitData =
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'other-year'; readonly unit: UnitName; readonly year: number }
  | { readonly kind: 'no-table'; readonly unit: UnitName; readonly tables: readonly TableId[] }
  | { readonly kind: 'rest-adds-up' };

const NUMBERS: Readonly<Record<TableId, { readonly 'zh-CN': string; readonly en: string }>> = {
  disclosure: { 'zh-CN': '表二', en: 'table 2' },
  requests: { 'zh-CN': '表三', en: 'table 3' },
  disputes: { 'zh-CN': '表四', en: 'table 4' },
};

const whole = (tables: string): string => `栖云县人民政府2024年政府信息公开工作年度报告\n\n${tables}`;
const unit = (year: number): string => `栖云县柳溪镇人民政府${year}年政府信息公开工作年度报告\n\n${TABLES}`;
const TABLES = `${requestsSample({})}\n${disputesSample({})}`;

export const missingUnit = defineRule<MissingUnitData>({
  id: 'rollup/missing-unit',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '汇总所依据的单位报告似乎不齐。',
      en: 'The units’ reports do not seem to be complete.',
    },
    why: {
      'zh-CN':
        '少一个单位的报告，汇总数就对不上（《政府信息公开条例》第四十九条）。以下情形提示：名单上的单位没有报告；给出的是别的年度的报告；报告里读不到表格；汇总数比各单位之和多出的部分自成一份平衡的报告，很像漏了一个单位。只作参考。',
      en: 'Where a unit’s report is missing the consolidated numbers cannot agree (Regulations, article 49). A hint is given where a listed unit has no report, a report is of another year or has no tables, or where what the sum lacks is itself a report that adds up, as it is when a unit was left out.',
    },
    example: {
      wrong: whole(TABLES),
      right: whole(TABLES),
      units: [unit(2023)],
      rightUnits: [unit(2024)],
    },
  }),
  check: (context, emit) => {
    const compared = context.rollUp;
    if (compared === null) return;
    for (const data of missingOf(context, compared))
      emit({ ...titleRange(context.report), subject: subjectOf(data), data });
  },
  message: {
    'zh-CN': ({ data }) => messageZh(data),
    en: ({ data }) => messageEn(data),
  },
});

function missingOf(
  { report, surroundings }: RuleContext,
  compared: RollUpComparison,
): readonly MissingUnitData[] {
  const { units = [], unitNames = [] } = surroundings;
  const keys = units.map(organKey).filter((key) => key !== null);
  const absent = unitNames.filter((name) => !keys.some((key) => isSameOrgan(key, keyOfName(name))));
  return [
    ...absent.map((name) => ({ kind: 'absent' as const, name })),
    ...compared.otherYear.map((index) => ({
      kind: 'other-year' as const,
      unit: unitName(units, index),
      year: units[index]?.year?.value ?? 0,
    })),
    ...units.flatMap((unit, index) => {
      const tables = TABLE_IDS.filter((id) => unit.tables[id] === null && report.tables[id] !== null);
      return tables.length === 0 ? [] : [{ kind: 'no-table' as const, unit: unitName(units, index), tables }];
    }),
    ...(compared.lacksUnit ? [{ kind: 'rest-adds-up' as const }] : []),
  ];
}

function subjectOf(data: MissingUnitData): string {
  if (data.kind === 'rest-adds-up') return data.kind;
  return data.kind === 'absent' ? data.name : unitWords(data.unit, 'zh-CN');
}

function tablesOf(tables: readonly TableId[], locale: Locale): string {
  return tables.map((id) => NUMBERS[id][locale]).join(locale === 'en' ? ', ' : '、');
}

function messageZh(data: MissingUnitData): string {
  if (data.kind === 'absent')
    return `没有找到${data.name}的报告，汇总数还不能核对齐全。请补上这份报告，或更新单位名单。`;
  if (data.kind === 'other-year')
    return `${unitWords(data.unit, 'zh-CN')}给出的是 ${data.year} 年的报告，与汇总报告不是同一年，这次没有核对汇总数。请换成同一年的报告。`;
  if (data.kind === 'no-table')
    return `${unitWords(data.unit, 'zh-CN')}的报告里没有读到${tablesOf(data.tables, 'zh-CN')}，相应的汇总数无法核对。表格如果是图片或附件，请换成文字表格。`;
  return '汇总数比各单位之和多出的部分，自身也符合全部勾稽关系，很像有一个单位的报告没有放进来。请核对单位是否齐全。';
}

function messageEn(data: MissingUnitData): string {
  if (data.kind === 'absent')
    return `No report of ${data.name} was found, so the consolidated numbers cannot all be checked. Please add it, or update the list of units.`;
  if (data.kind === 'other-year')
    return `The report given for ${unitWords(data.unit, 'en')} is of ${data.year}, not of the year of the consolidated report, so the sums were not checked. Please give the report of the same year.`;
  if (data.kind === 'no-table')
    return `No ${tablesOf(data.tables, 'en')} was found in the report of ${unitWords(data.unit, 'en')}, so those sums cannot be checked. If the table is a picture or an attachment, please put it in as text.`;
  return 'What the consolidated numbers have more than the sum of the units holds all identities by itself, as if one unit’s report had been left out. Please check that all units are there.';
}
