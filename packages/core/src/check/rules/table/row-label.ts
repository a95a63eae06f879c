import { TABLE_IDS, type TableId } from '../../../form/index.ts';
import type { Range, Report } from '../../../parse/report.ts';
import { likeness } from '../../../parse/rows/likeness.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';
import { SAFE_LIKENESS, wordsBehindEnumerator } from './label-text.ts';

type LabelData = { readonly table: TableId; readonly found: string; readonly official: string };

export const rowLabel = defineRule<LabelData>({
  id: 'table/row-label',
  severity: 'warning',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '行名被改动了，如“上年转结政府信息公开申请数量”。',
      en: 'The label of a row was altered, as in 上年转结 for 上年结转.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式的行名是固定的，逐级汇总时按行名取数，改了字就取不到。这样的行是按位置和相近的文字认出来的；“下年度/下一年度”这类常见写法、行名后加注“（县级无此项）”都不算改动。只有与规定的行名十分接近时才提供自动修改。',
      en: 'The labels are fixed by the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号, and numbers are fetched by them when reports are rolled up. Such a row was recognised by its place and its likeness. Customary wordings such as 下一年度 and notes behind a label are no change; a fix is offered only where the label is very near to the prescribed one.',
    },
    example: {
      wrong: requestsSample({}).replace('上年结转政府', '上年转结政府'),
      right: requestsSample({}),
    },
  }),
  check: ({ report }, emit) => {
    for (const { place, table, official, id } of alteredLabels(report)) {
      const words = wordsBehindEnumerator(report, place, official);
      const found = report.source.slice(words.start, words.end);
      emit({ ...words, subject: `${table}/${id}`, data: { table, found, official } });
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      `行名“${data.found}”与格式不同，规定的写法是“${data.official}”。数字按这一行计算；请核对后改正行名，以免汇总时取不到数。`,
    en: ({ data }) =>
      `The label “${data.found}” differs from the prescribed “${data.official}”. The numbers count as those of that row; please correct the label so that programs find it.`,
  },
  repair: ({ data, start, end }, { source }) => {
    if (likeness(data.official, source.plain(start, end)) < SAFE_LIKENESS) return null;
    const title = { 'zh-CN': `改为“${data.official}”`, en: `Change to “${data.official}”` };
    return { title, edits: [{ start, end, text: data.official }] };
  },
});

interface Altered {
  readonly place: Range;
  readonly table: TableId;
  readonly official: string;
  readonly id: string;
}

/** Rows, and names of groups of rows, that are near to the form's and not the same. */
function alteredLabels({ tables }: Report): readonly Altered[] {
  const found: Altered[] = [];
  for (const table of TABLE_IDS) {
    for (const { row, label, labelMatch } of tables[table]?.rows ?? []) {
      const [place, second] = label;
      if (labelMatch === 'altered' && place !== undefined && second === undefined)
        found.push({ place, table, official: row.label.zh, id: row.id });
    }
    for (const { head, match, pieces } of tables[table]?.heads ?? []) {
      const [place] = pieces;
      if (head.kind === 'group' && match === 'altered' && place !== undefined)
        found.push({ place, table, official: head.label.zh, id: head.id });
    }
  }
  return found;
}
