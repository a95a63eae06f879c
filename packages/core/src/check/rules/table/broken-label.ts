import { TABLE_IDS, type TableId } from '../../../form/index.ts';
import { significant, significantText } from '../../../parse/characters.ts';
import type { Range, Report, ReportRow } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';
import { breakBetween, isCutOff, isStacked } from './label-breaks.ts';
import { rejoin } from './rejoin.ts';

/** `page`: an empty line or page number stands between the pieces; `cell`: a cell's edge; `lost`: the rest is nowhere. */
type BrokenData = {
  readonly table: TableId;
  readonly id: string;
  readonly pieces: readonly string[];
  readonly official: string;
  readonly cause: 'page' | 'cell' | 'lost';
};

/** An enumerator and a unit of the name. */
const FEWEST_OF_GROUP = 2;

const broken = (sample: string): string =>
  sample.replace(/^(3\.补正后申请内容)仍不明确(.*)$/mu, '$1$2\n\n仍不明确');

export const brokenLabel = defineRule<BrokenData>({
  id: 'table/broken-label',
  severity: 'info',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '行名被分页或单元格断成两截。',
      en: 'A page or cell break cuts the label of a row in two.',
    },
    why: {
      'zh-CN':
        '从 PDF 或 Word 复制表格时，跨页的行名常被断成两截，后半截落到另一行。本工具能把它接起来读，但读者和其他程序未必能；按国办公开办函〔2021〕30号、〔2019〕60号的格式，行名应当完整。按列对齐的文本里正常的折行不算。',
      en: 'In tables copied from PDF or Word a label that runs over a page break is often cut, and its rest ends up in another row. It is read as one here, but readers and other programs may fail; in the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 labels are whole. Lines wrapped within an aligned column are no breaks.',
    },
    example: { wrong: broken(requestsSample({})), right: requestsSample({}) },
  }),
  check: ({ report }, emit) => {
    for (const label of cutLabels(report)) {
      const { table, id, pieces, official } = label;
      const [first] = pieces;
      const cause = causeOf(label, report);
      if (first === undefined || cause === null) continue;
      emit({
        start: first.start,
        end: first.end,
        subject: `${table}/${id}`,
        data: {
          table,
          id,
          pieces: pieces.map(({ start, end }) => report.source.slice(start, end)),
          official,
          cause,
        },
        related: pieces.slice(1).map(({ start, end }) => ({ start, end, data: {} })),
      });
    }
  },
  message: {
    'zh-CN': ({ data: { pieces, official, cause } }) =>
      cause === 'lost'
        ? `行名“${pieces.join('')}”不完整，格式中是“${official}”，后半截可能在复制时丢了。请补全。`
        : `行名“${pieces.join(' / ')}”被${cause === 'page' ? '分页' : '单元格'}断开。数字已按完整的行名读取，建议把行名接起来。`,
    en: ({ data: { pieces, official, cause } }) =>
      cause === 'lost'
        ? `The label “${pieces.join('')}” is cut off; in the form it reads “${official}”. Please complete it.`
        : `The label “${pieces.join(' / ')}” is cut by a ${cause} break. The numbers were read with the whole label; please join its pieces.`,
  },
  relatedMessage: { 'zh-CN': () => '行名的后半截在这里', en: () => 'The rest of the label is here' },
  repair: ({ data }, report) => {
    const label = cutLabels(report).find(({ table, id }) => table === data.table && id === data.id);
    const edits = label === undefined ? null : rejoin(label.pieces, data.official, report);
    if (edits === null) return null;
    return { title: { 'zh-CN': '把行名接起来', en: 'Join the label' }, edits };
  },
});

interface CutLabel {
  readonly table: TableId;
  readonly id: string;
  readonly pieces: readonly Range[];
  /** With enumerator, as the form prints it. */
  readonly official: string;
  /** Null for the name of a group of rows. */
  readonly row: ReportRow | null;
}

function cutLabels({ tables }: Report): readonly CutLabel[] {
  const found: CutLabel[] = [];
  for (const table of TABLE_IDS) {
    for (const row of tables[table]?.rows ?? []) {
      const { id, enumerator, label } = row.row;
      if (row.labelMatch === 'cut')
        found.push({ table, id, pieces: row.label, official: enumerator + label.zh, row });
    }
    for (const { head, pieces } of tables[table]?.heads ?? []) {
      if (head.kind === 'group' && pieces.length > 1)
        found.push({ table, id: head.id, pieces, official: head.enumerator + head.label.zh, row: null });
    }
  }
  return found;
}

/** In text aligned with spaces labels are wrapped, and names of groups run downwards: that is no break. */
function causeOf({ pieces, row, official }: CutLabel, report: Report): BrokenData['cause'] | null {
  const [first, second] = pieces;
  if (first === undefined) return null;
  if (second === undefined) return isCutOff(report, first) ? 'lost' : null;
  const cause = breakBetween(report, first, second);
  if (cause === 'line') return row !== null && isStacked(report, row) ? 'cell' : null;
  if (cause !== 'page' || row !== null) return cause;
  // （四）无 above a page's end was cut there; 无 below its enumerator runs downwards anyway.
  const written = significantText(report.source.units, first.start, first.end);
  return enumerated(written, official) && written.length >= FEWEST_OF_GROUP ? cause : null;
}

function enumerated(written: string, official: string): boolean {
  return significant(official).startsWith(written);
}
