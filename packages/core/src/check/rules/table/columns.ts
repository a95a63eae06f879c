import { type FormColumn, TABLE_IDS, type TableId } from '../../../form/index.ts';
import type { Report, ReportTable } from '../../../parse/report.ts';
import { labelRange, rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';
import { headLines, isInOrder, isOutside, isSwapped } from './head-lines.ts';

/**
 * `order`: a column's name stands before one it should follow; `outside`: 其他 is no part of 法人或其他组织; `lost`: the
 * tables have no column names at all.
 */
type ColumnsData = {
  readonly fault: 'order' | 'outside' | 'lost';
  readonly tables: readonly TableId[];
  readonly column: string;
  readonly before: string;
};

const COMPANIES = '商业企业\t科研机构';

export const columns = defineRule<ColumnsData>({
  id: 'table/columns',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '表头各栏的顺序与格式不符；表头整个没有时只给一条建议。',
      en: 'The column names of a table stand in another order than in the form; lost column names are no more than a hint.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式的栏序是固定的。栏名换了位置，各栏的数字就可能读错：本工具按格式的栏序取数。“总计”印在哪一行表头都可以；“其他”印在“法人或其他组织”之外、数字顺序没有变的，以及复制时丢了表头的，只作建议。',
      en: 'The order of columns is fixed by the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号, and numbers are read in that order here; where the names stand otherwise, numbers may be read wrong. 总计 may stand in either line of the heads. 其他 printed outside 法人或其他组织 and heads lost in copying are only hints.',
    },
    example: {
      wrong: requestsSample({}).replace(COMPANIES, '科研机构\t商业企业'),
      right: requestsSample({}),
    },
  }),
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      const table = report.tables[id];
      if (table === null || isInOrder(table)) continue;
      const lines = headLines(table, report.source);
      const swapped = lines.map((line) => isSwapped(line, table)).find((pair) => pair !== null);
      if (swapped) {
        const data = {
          fault: 'order',
          tables: [id],
          column: nameOf(swapped[0]),
          before: nameOf(swapped[1]),
        } as const;
        emit({ ...rangeOf(swapped[0]), subject: id, data, related: [{ ...rangeOf(swapped[1]), data: {} }] });
      }
      const outside = isOutside(table);
      if (outside === null || swapped) continue;
      const data = { fault: 'outside', tables: [id], column: nameOf(outside), before: '' } as const;
      emit({ ...rangeOf(outside), subject: id, severity: 'info', data });
    }
    const lost = TABLE_IDS.filter((id) => hasNoHeads(report.tables[id]));
    const [first] = lost;
    const place = first === undefined ? undefined : firstRow(report, first);
    if (place !== undefined)
      emit({
        ...place,
        subject: 'heads',
        severity: 'info',
        data: { fault: 'lost', tables: lost, column: '', before: '' },
      });
  },
  message: {
    'zh-CN': ({ data: { fault, tables, column, before } }) =>
      fault === 'lost'
        ? `${tables.map((id) => NAMES['zh-CN'][id]).join('、')}没有读到表头，各栏按格式的顺序理解。表头如果是复制时丢的，请补上，以便读者看懂。`
        : fault === 'outside'
          ? `表头把“${column}”放在了“法人或其他组织”之外；格式中它是“法人或其他组织”的最后一栏。数字的顺序没有变，不影响核对，建议照格式改表头。`
          : `表头中“${column}”排在了“${before}”前面，与格式的栏序不同。本工具按格式的顺序取数；请核对各栏数字，并按规定的顺序排列。`,
    en: ({ data: { fault, tables, column, before } }) =>
      fault === 'lost'
        ? `No column names were found in ${tables.map((id) => NAMES.en[id]).join(', ')}; the numbers are read in the order of the form. Please put the names back if they were lost in copying.`
        : fault === 'outside'
          ? `The heads print “${column}” outside 法人或其他组织; in the form it is the last column of that group. The order of the numbers is the same; please arrange the heads as in the form.`
          : `The heads name “${column}” before “${before}”, unlike the form. Numbers are read in the form's order; please check them and arrange the columns as prescribed.`,
  },
  relatedMessage: { 'zh-CN': () => '格式中这一栏在前', en: () => 'In the form this column comes first' },
});

const NAMES: Readonly<Record<'zh-CN' | 'en', Readonly<Record<TableId, string>>>> = {
  'zh-CN': { disclosure: '表二', requests: '表三', disputes: '表四' },
  en: { disclosure: 'table 2', requests: 'table 3', disputes: 'table 4' },
};

function nameOf({ head }: { readonly head: { readonly label: FormColumn['label'] } }): string {
  return head.label.zh;
}

/** Nothing that could be a column's name stands above the numbers. */
function hasNoHeads(table: ReportTable | null): boolean {
  if (table === null || table.heads.some(({ head }) => head.kind === 'column')) return false;
  return table.missingHeads.some(({ kind }) => kind === 'column');
}

function firstRow(report: Report, id: TableId): { start: number; end: number } | undefined {
  const row = report.tables[id]?.rows[0];
  return row === undefined ? undefined : labelRange(row);
}
