import { type FormId, type FormRow, formById, TABLE_IDS, type TableId } from '../../../form/index.ts';
import { addendLabel, rowLabel } from '../../labels.ts';
import { missingRuns, placeOfMissing, rowBefore } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample, withoutLine } from '../sample.ts';
import { rowsLike } from './row-like.ts';

/** The ids of absent rows that follow each other. */
type MissingRowData = { readonly form: FormId; readonly table: TableId; readonly rows: readonly string[] };

export const missingRow = defineRule<MissingRowData>({
  id: 'table/missing-row',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '表格缺少格式规定的一行。',
      en: 'A table lacks a row of the form.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式的行是固定的，没有发生的也要保留并填 0。连续缺的几行合为一条提示。缺行时，含有这一行的勾稽关系无法核对，不会按 0 计算。',
      en: 'The rows of the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 are fixed; what did not happen is kept and filled with 0. Rows absent one after another are reported together. Sums that need an absent row are not checked; it is not taken for 0.',
    },
    example: { wrong: withoutLine(requestsSample({}), '重复申请'), right: requestsSample({}) },
  }),
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      const table = report.tables[id];
      if (table === null || table.missing.length === 0) continue;
      for (const rows of missingRuns(table)) {
        emit({
          ...placeOfMissing(table, rows[0] as FormRow),
          data: { form: report.form.id, table: id, rows: rows.map((row) => row.id) },
          cells: report.form.cells.filter(({ row }) => rows.includes(row)).map((cell) => cell.id),
        });
      }
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      data.table === 'disputes'
        ? '表四只有表头，没有读到填数的一行（15 个数）。请补上，没有发生的填 0。'
        : `缺少${namesZh(data)}（${placeZh(data)}）。格式规定的行都要保留，没有发生的填 0；补上后才能核对相关的合计。`,
    en: ({ data }) =>
      data.table === 'disputes'
        ? 'Table 4 has heads but no row of 15 numbers. Please add it, with 0 where nothing happened.'
        : `${namesEn(data)} (${placeEn(data)}). All rows of the form must be kept, with 0 where nothing happened; the sums that need them can only be checked then.`,
  },
  repair: ({ data }, report) => {
    const table = report.tables[data.table];
    const rows = rowsOf(data);
    const [first] = rows;
    const template = table === null || first === undefined ? undefined : rowBefore(table, first);
    const edit = template === undefined ? null : rowsLike(template, rows, report);
    if (edit === null || first === undefined) return null;
    const name = addendLabel(first, 'zh-CN');
    const title =
      rows.length === 1
        ? { 'zh-CN': `补上“${name}”一行，先填 0`, en: `Insert the row “${name}” with zeros` }
        : {
            'zh-CN': `补上缺少的 ${rows.length} 行，先填 0`,
            en: `Insert the ${rows.length} absent rows with zeros`,
          };
    return { title, edits: [edit] };
  },
});

function rowsOf({ form, table, rows }: MissingRowData): readonly FormRow[] {
  return formById(form).tables[table].rows.filter(({ id }) => rows.includes(id));
}

function namesZh(data: MissingRowData): string {
  const rows = rowsOf(data).map((row) => `「${rowLabel(row, 'zh-CN')}」`);
  return rows.length === 1 ? `${rows[0]}一行` : `从${rows[0]}到${rows.at(-1)}的 ${rows.length} 行`;
}

function namesEn(data: MissingRowData): string {
  const rows = rowsOf(data).map((row) => `“${rowLabel(row, 'en')}”`);
  return rows.length === 1
    ? `The row ${rows[0]} is absent`
    : `The ${rows.length} rows from ${rows[0]} to ${rows.at(-1)} are absent`;
}

function placeZh(data: MissingRowData): string {
  const above = rowAbove(data);
  return above === undefined ? '应在表格开头' : `应在「${rowLabel(above, 'zh-CN')}」之后`;
}

function placeEn(data: MissingRowData): string {
  const above = rowAbove(data);
  return above === undefined ? 'at the top of the table' : `below “${rowLabel(above, 'en')}”`;
}

function rowAbove({ form, table, rows }: MissingRowData): FormRow | undefined {
  const all = formById(form).tables[table].rows;
  return all[all.findIndex(({ id }) => id === rows[0]) - 1];
}
