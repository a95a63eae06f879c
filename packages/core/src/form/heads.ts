import { FORMS } from './forms.ts';
import type { FormBlock, FormGroup, FormRow, FormTable, Label } from './types.ts';

/**
 * What a head names: `article` an item of article 20 over a block of table 2, `column` the numbers below it, `group`
 * the rows beside it, `caption` something else that the form prints above the numbers (信息内容, 法人或其他组织, the
 * 勾稽 sentence).
 */
export type HeadKind = 'article' | 'column' | 'group' | 'caption';

/** A head of a table as the form prints it. */
export interface FormHead {
  readonly kind: HeadKind;
  /** Id of the column or group; of an article and a caption its place. */
  readonly id: string;
  /** Index of the block it stands over; in table 4, whose rows stand side by side, of the row. */
  readonly block: number;
  readonly enumerator: string;
  readonly label: Label;
}

const INFORMATION = '信息内容';
const BALANCE_NOTE = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和';
const APPLICANTS = '申请人情况';
const ORGANIZATIONS = '法人或其他组织';

function caption(zh: string, en: string, block = 0, variants: readonly string[] = []): FormHead {
  return { kind: 'caption', id: zh, block, enumerator: '', label: { zh, en, variants } };
}

function columnHeads({ columns }: Pick<FormBlock, 'columns'>, block: number): FormHead[] {
  return columns.map(({ id, label }) => ({ kind: 'column', id, block, enumerator: '', label }));
}

function disclosureHeads({ blocks }: FormTable): readonly FormHead[] {
  return blocks.flatMap((block, at): FormHead[] => {
    const label = { zh: block.article ?? '', en: 'article 20' };
    return [
      { kind: 'article', id: String(at), block: at, enumerator: '', label },
      caption(INFORMATION, 'information', at),
      ...columnHeads(block, at),
    ];
  });
}

function requestsHeads({ blocks, rows }: FormTable): readonly FormHead[] {
  const groups = new Map(rows.flatMap((row) => row.groups.map((group) => [group.id, group])));
  return [
    caption(BALANCE_NOTE, 'how the rows are tied'),
    caption(APPLICANTS, 'applicants', 0, ['申请人类型']),
    caption(ORGANIZATIONS, 'legal persons and other organizations'),
    ...blocks.flatMap(columnHeads),
    ...[...groups.values()].map(groupHead),
  ];
}

function groupHead({ id, enumerator, label }: FormGroup): FormHead {
  return { kind: 'group', id, block: 0, enumerator, label };
}

function disputesHeads({ rows }: FormTable): readonly FormHead[] {
  const groups = new Map(rows.flatMap((row) => row.groups.map((group) => [group.id, group.label])));
  const rowHeads = (row: FormRow, at: number): FormHead[] => [
    caption(row.label.zh, row.label.en, at),
    ...columnHeads(row, at),
  ];
  return [...[...groups.values()].map(({ zh, en }) => caption(zh, en)), ...rows.flatMap(rowHeads)];
}

const HEADS: ReadonlyMap<FormTable, readonly FormHead[]> = new Map(
  FORMS.flatMap(({ tables }) => [
    [tables.disclosure, disclosureHeads(tables.disclosure)] as const,
    [tables.requests, requestsHeads(tables.requests)] as const,
    [tables.disputes, disputesHeads(tables.disputes)] as const,
  ]),
);

/** The heads of a table of a form, block by block. */
export function headsOf(table: FormTable): readonly FormHead[] {
  return HEADS.get(table) ?? [];
}
