import { type Form, type FormCell, SECTIONS, TABLE_IDS } from '../../form/index.ts';
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

/** What a new draft begins with. */
export interface DraftContent {
  /** The title, where it is not the customary one. */
  readonly title?: string;
  /** What a cell says; blank where it is undefined. */
  readonly value?: (cell: FormCell) => number | undefined;
}

/**
 * The text of a new draft: title, opening paragraph, the six headings and the three tables in the canonical layout,
 * empty unless `content` fills them. Nothing in it is an instruction that could be left standing in the published report.
 *
 * @param organ the full name of the organ, as the title has it
 */
export function blankReport(form: Form, organ: string, year: number, content: DraftContent = {}): string {
  const blocks = [
    content.title ?? `${organ}${year}年政府信息公开工作年度报告`,
    `根据《中华人民共和国政府信息公开条例》和${form.issuedAs}的要求，编制本报告。本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    ...SECTIONS.flatMap(({ number, numeral, title }) => [
      `${numeral}、${title}`,
      ...bodyOf(form, number, content),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function bodyOf(form: Form, section: number, { value }: DraftContent): readonly string[] {
  if (section === 1 && form.id === '2021')
    return OVERVIEW_PARTS.map((part, i) => `（${'一二三四五'[i]}）${part}`);
  const table = TABLE_IDS.find((id) => form.tables[id].section === section);
  const cell = (each: FormCell): string => String(value?.(each) ?? '');
  return table === undefined ? [] : [markdownLines(canonicalTable(form, table, { cell })).join('\n')];
}
