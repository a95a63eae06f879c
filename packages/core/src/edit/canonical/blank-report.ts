import { type Form, SECTIONS, TABLE_IDS } from '../../form/index.ts';
import { canonicalTable } from './canonical-table.ts';
import { markdownLines } from './markdown-table.ts';

/** Customary parts of section 一 since the form of 2021 (see `structure/overview-topics`). */
const OVERVIEW_PARTS = [
  '主动公开',
  '依申请公开',
  '政府信息管理',
  '政府信息公开平台建设',
  '监督保障',
] as const;

/**
 * The text of a new draft: title, opening paragraph, the six headings and three empty tables in the canonical layout.
 * Nothing in it is an instruction that could be left standing in the published report.
 *
 * @param organ the full name of the organ, as the title has it
 */
export function blankReport(form: Form, organ: string, year: number): string {
  const blocks = [
    `${organ}${year}年政府信息公开工作年度报告`,
    `根据《中华人民共和国政府信息公开条例》和${form.issuedAs}的要求，编制本报告。本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    ...SECTIONS.flatMap(({ number, numeral, title }) => [`${numeral}、${title}`, ...bodyOf(form, number)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function bodyOf(form: Form, section: number): readonly string[] {
  if (section === 1 && form.id === '2021')
    return OVERVIEW_PARTS.map((part, i) => `（${'一二三四五'[i]}）${part}`);
  const table = TABLE_IDS.find((id) => form.tables[id].section === section);
  return table === undefined
    ? []
    : [markdownLines(canonicalTable(form, table, { cell: () => '' })).join('\n')];
}
