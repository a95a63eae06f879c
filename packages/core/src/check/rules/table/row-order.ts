import { type FormId, formById, TABLE_IDS, type TableId } from '../../../form/index.ts';
import type { ReportRow, ReportTable } from '../../../parse/report.ts';
import { longestAscent } from '../../ascent.ts';
import { rowLabel } from '../../labels.ts';
import { labelRange } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';
import { swapLines } from './swap-lines.ts';

/** `after` is the row that should stand right above; empty where it should be the first. */
type OrderData = {
  readonly form: FormId;
  readonly table: TableId;
  readonly row: string;
  readonly after: string;
  readonly others: number;
};

export const rowOrder = defineRule<OrderData>({
  id: 'table/row-order',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '表格各行的先后顺序与格式不符。',
      en: 'The rows of a table stand in another order than in the form.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式的行序是固定的，汇总时常按位置取数，行序变了就会张冠李戴。本工具按行名取数，不受影响；一张表只提示一次。',
      en: 'The order of rows is fixed by the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号, and numbers are often taken by their place when reports are rolled up. Here they are read by their labels, so the sums are checked all the same. Reported once a table.',
    },
    example: {
      wrong: swapLines(requestsSample({}), '2.重复申请', '3.要求提供公开出版物'),
      right: requestsSample({}),
    },
  }),
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      const table = report.tables[id];
      if (table === null || isInOrder(table)) continue;
      const [first, ...others] = outOfPlace(table);
      if (first === undefined) continue;
      const { rows } = table.table;
      const after = rows[rows.indexOf(first.row) - 1]?.id ?? '';
      emit({
        ...labelRange(first),
        subject: `${id}/${first.row.id}`,
        data: { form: report.form.id, table: id, row: first.row.id, after, others: others.length },
        related: others.map((row) => ({ ...labelRange(row), data: {} })),
      });
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      `「${labelOf(data, data.row, 'zh-CN')}」一行的位置与格式不同，应${data.after === '' ? '是第一行' : `在「${labelOf(data, data.after, 'zh-CN')}」之后`}${data.others > 0 ? `；另有 ${data.others} 行位置也不对` : ''}。数字是按行名取的，不影响核对；请按规定的顺序排列，以免汇总时取错。`,
    en: ({ data }) =>
      `The row “${labelOf(data, data.row, 'en')}” is out of place; in the form it ${data.after === '' ? 'comes first' : `follows “${labelOf(data, data.after, 'en')}”`}${data.others > 0 ? `. ${data.others} more rows are out of place` : ''}. Numbers are read by their labels, so the sums are checked all the same.`,
  },
  relatedMessage: { 'zh-CN': () => '这一行的位置也不对', en: () => 'This row is out of place, too' },
});

function isInOrder({ table, rows }: ReportTable): boolean {
  let last = -1;
  for (const { row, label } of rows) {
    if (label.length === 0) continue;
    const place = table.rows.indexOf(row);
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** As few rows as possible whose removal leaves the others in order. */
function outOfPlace({ table, rows }: ReportTable): readonly ReportRow[] {
  const labelled = rows.filter(({ label }) => label.length > 0);
  const kept = new Set(longestAscent(labelled, ({ row }) => table.rows.indexOf(row)));
  return labelled.filter((row) => !kept.has(row));
}

function labelOf({ form, table }: OrderData, row: string, locale: 'zh-CN' | 'en'): string {
  const found = formById(form).tables[table].rows.find(({ id }) => id === row);
  return found === undefined ? row : rowLabel(found, locale);
}
