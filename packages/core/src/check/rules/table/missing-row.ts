import {
  type FormId,
  type FormRow,
  type FormTable,
  formById,
  TABLE_IDS,
  type TableId,
} from '../../../form/index.ts';
import type { Report, ReportTable } from '../../../parse/report.ts';
import { addendLabel, rowLabel } from '../../labels.ts';
import { placeOfMissing, rowBefore } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample, withoutLine } from '../sample.ts';
import { rowLike } from './row-like.ts';

/** `row` is null for table 4, whose rows are one line of numbers. */
type MissingRowData = { readonly form: FormId; readonly table: TableId; readonly row: string | null };

export const missingRow = defineRule<MissingRowData>({
  id: 'table/missing-row',
  severity: 'error',
  fix: 'suggested',
  docs: {
    summary: {
      'zh-CN': '表格缺少格式规定的一行。',
      en: 'A table lacks a row of the form.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式的行是固定的，没有发生的也要保留并填 0。缺行时，含有这一行的勾稽关系无法核对，不会按 0 计算。',
      en: 'The rows of the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 are fixed; what did not happen is kept and filled with 0. Sums that need an absent row are not checked; it is not taken for 0.',
    },
    example: { wrong: withoutLine(requestsSample({}), '重复申请'), right: requestsSample({}) },
  },
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      const table = report.tables[id];
      if (table === null || table.missing.length === 0) continue;
      if (id === 'disputes') {
        const data = { form: report.form.id, table: id, row: null };
        emit({
          start: table.start,
          end: table.end,
          subject: id,
          data,
          cells: cellsOf(report, table.missing),
        });
        continue;
      }
      for (const row of table.missing) {
        const data = { form: report.form.id, table: id, row: row.id };
        emit({
          ...placeOfMissing(table, row),
          subject: `${id}/${row.id}`,
          data,
          cells: cellsOf(report, [row]),
        });
      }
    }
  },
  message: {
    'zh-CN': ({ data }) => {
      const row = rowOf(data);
      if (row === null) return '表四只有表头，没有读到填数的一行（15 个数）。请补上，没有就填 0。';
      return `缺少「${rowLabel(row, 'zh-CN')}」一行（${followed(data, 'zh-CN')}）。格式规定的行都要保留，没有发生的填 0；补上后才能核对相关的合计。`;
    },
    en: ({ data }) => {
      const row = rowOf(data);
      if (row === null)
        return 'Table 4 has heads but no row of 15 numbers. Please add it, with 0 where there is nothing.';
      return `The row “${rowLabel(row, 'en')}” is absent (${followed(data, 'en')}). All rows of the form must be kept, with 0 where nothing happened; the sums that need it can only be checked then.`;
    },
  },
  repair: ({ data }, report) => {
    const table = report.tables[data.table];
    const row = rowOf(data);
    const template = table === null || row === null ? undefined : rowBefore(table, row);
    const edit = template === undefined || row === null ? null : rowLike(template, row, report);
    if (edit === null || row === null) return null;
    const label = addendLabel(row, 'zh-CN');
    return {
      title: { 'zh-CN': `补上“${label}”一行，先填 0`, en: `Insert the row “${label}” with zeros` },
      edits: [edit],
    };
  },
});

function cellsOf(report: Report, rows: ReportTable['missing']): Report['form']['cells'][number]['id'][] {
  return report.form.cells.filter(({ row }) => rows.includes(row)).map(({ id }) => id);
}

function tableOf({ form, table }: MissingRowData): FormTable {
  return formById(form).tables[table];
}

function rowOf(data: MissingRowData): FormRow | null {
  return tableOf(data).rows.find(({ id }) => id === data.row) ?? null;
}

function followed(data: MissingRowData, locale: 'zh-CN' | 'en'): string {
  const { rows } = tableOf(data);
  const before = rows[rows.findIndex(({ id }) => id === data.row) - 1];
  if (before === undefined) return locale === 'en' ? 'the first of its table' : '应在表格第一行';
  const label = rowLabel(before, locale);
  return locale === 'en' ? `it follows “${label}”` : `应在「${label}」之后`;
}
