import { type CellId, type FormId, formById } from '../../../form/index.ts';
import type { Organ } from '../../../parse/organ/index.ts';
import type { Cell, Report } from '../../../parse/report.ts';
import type { Profile } from '../../context.ts';
import { cellLabel } from '../../labels.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';

type RuleMakingData = {
  readonly form: FormId;
  readonly organ: string;
  readonly values: readonly number[];
};

const titled = (organ: string, issued: number): string =>
  `${organ}2024年政府信息公开工作年度报告\n\n${disclosureSample({ regulations: [issued, 0, issued] })}`;

export const ruleMakingPower = defineRule<RuleMakingData>({
  id: 'cross/rule-making-power',
  severity: 'error',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '没有规章制定权的机关，“规章”一行却不是 0。',
      en: 'The row 规章 is not 0 for an organ that may make no 规章.',
    },
    why: {
      'zh-CN':
        '《立法法》第九十一条、第九十三条：规章只能由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定；县（市、区）、乡镇、街道和地方各级部门制发的是行政规范性文件。层级从单位名称判断，看不出的（如可能是设区的市也可能是县级市）和新区、开发区不提示。',
      en: 'Articles 91 and 93 of 《立法法》: 规章 are made only by departments of the State Council and by the governments of provinces, cities with districts and autonomous prefectures. Counties, county-level cities, districts, townships, subdistricts and local departments issue 行政规范性文件. The level is read from the organ’s name; where that leaves it open (a city may be of either kind), and for new and development areas, nothing is said.',
    },
    example: { wrong: titled('云溪镇人民政府', 2), right: titled('云溪镇人民政府', 0) },
  }),
  check: ({ report, organ, surroundings }, emit) => {
    if (organ === null || mayRegulate(organ, surroundings.profile) !== false) return;
    const cells = regulations(report);
    const [first] = cells;
    if (first === undefined) return;
    emit({
      ...rangeOf(first),
      cells: cells.map(({ cell }) => cell.id),
      data: { form: report.form.id, organ: organ.name, values: cells.map(({ value }) => value ?? 0) },
      related: cells.slice(1).map((cell) => ({ ...rangeOf(cell), cell: cell.cell.id, data: {} })),
    });
  },
  message: {
    'zh-CN': ({ data, cells }) =>
      `“${data.organ}”没有规章制定权，${statedIn(data, cells, 'zh-CN', '，')}。县、乡镇、街道和地方部门制发的是行政规范性文件：请把这些件数核对后填到“行政规范性文件”一行，“规章”填 0。`,
    en: ({ data, cells }) =>
      `“${data.organ}” may make no 规章, but ${statedIn(data, cells, 'en', ', ')}. What counties, townships, subdistricts and local departments issue are 行政规范性文件: please check the numbers, enter them in that row, and 0 in the row 规章.`,
  },
  relatedMessage: { 'zh-CN': () => '规章，也应为 0', en: () => 'regulations, 0 here as well' },
});

/** What is configured decides where the name leaves it open. */
function mayRegulate(organ: Organ, profile: Profile | undefined): boolean | 'unknown' {
  const level = profile?.level;
  if (level === 'province' || level === 'city') return true;
  if (organ.maySetRegulations !== 'unknown' || level === undefined || level === 'department')
    return organ.maySetRegulations;
  return false;
}

/** The cells of the row 规章 that count something. */
function regulations({ cells }: Report): readonly Cell[] {
  return cells.filter(
    ({ cell, value }) => cell.table === 'disclosure' && cell.row.id === 'regulations' && (value ?? 0) > 0,
  );
}

function statedIn(
  { form, values }: RuleMakingData,
  cells: readonly CellId[],
  locale: 'zh-CN' | 'en',
  comma: string,
): string {
  const word = locale === 'en' ? ' states ' : '填报值为 ';
  return cells
    .map((id, index) => `${cellLabel(formById(form), id, locale)}${word}${values[index] ?? 0}`)
    .join(comma);
}
