import { type FormId, formById, TABLE_IDS, type TableId } from '../../../form/index.ts';
import type { Report, ReportRow } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';
import { rowLabel } from '../../labels.ts';
import { labelRange } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { repeatLine, requestsSample } from '../sample.ts';

type DuplicateData = {
  readonly form: FormId;
  readonly table: TableId;
  readonly row: string;
  readonly same: boolean;
  /** Which of the further occurrences it is. */
  readonly index: number;
};

export const duplicateRow = defineRule<DuplicateData>({
  id: 'table/duplicate-row',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '表格里同一行出现了两次。',
      en: 'A row stands in a table twice.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式中每一行只出现一次；重复的行多半是复制时带进来的，两行数字不同时分不清以哪一行为准。核对时只用其中一行。',
      en: 'Every row of the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 stands in its table once. A second one usually slipped in while copying, and where the numbers differ nobody can tell which counts. Only one of them is used in the sums.',
    },
    example: { wrong: repeatLine(requestsSample({}), '重复申请'), right: requestsSample({}) },
  }),
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      report.tables[id]?.duplicates.forEach((row, index) => {
        const first = firstOf(report, id, row);
        const same = first !== undefined && sameValues(first, row);
        emit({
          ...labelRange(row),
          subject: `${id}/${row.row.id}`,
          data: { form: report.form.id, table: id, row: row.row.id, same, index },
          related: first === undefined ? [] : [{ ...labelRange(first), data: {} }],
        });
      });
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      data.same
        ? `「${labelOf(data, 'zh-CN')}」一行出现了两次，数字相同。请删去多余的一行。`
        : `「${labelOf(data, 'zh-CN')}」一行出现了两次，而且数字不同，分不清以哪一行为准。请核对后只保留正确的一行。`,
    en: ({ data }) =>
      data.same
        ? `The row “${labelOf(data, 'en')}” is there twice with the same numbers. Please delete one.`
        : `The row “${labelOf(data, 'en')}” is there twice with different numbers, so nobody can tell which counts. Please keep only the right one.`,
  },
  relatedMessage: { 'zh-CN': () => '另一处在这里', en: () => 'The other one is here' },
  repair: ({ data }, report) => {
    const row = report.tables[data.table]?.duplicates[data.index];
    const edit = row === undefined || !data.same ? null : deleteLine(row, report);
    return edit === null
      ? null
      : { title: { 'zh-CN': '删去重复的一行', en: 'Delete the repeated row' }, edits: [edit] };
  },
});

function firstOf(report: Report, table: TableId, { row }: ReportRow): ReportRow | undefined {
  return report.tables[table]?.rows.find((other) => other.row === row);
}

function sameValues(a: ReportRow, b: ReportRow): boolean {
  return (
    a.values.length === b.values.length &&
    a.values.every(({ value }, at) => value !== null && value === b.values[at]?.value)
  );
}

/** Only a line that holds nothing but the row can go. */
function deleteLine(row: ReportRow, { source }: Report): Edit | null {
  const { line } = source.positionAt(row.start);
  const [start, end] = [source.lineStart(line), source.lineEnd(line)];
  if (row.end > end) return null;
  if (source.slice(start, row.start).trim() + source.slice(row.end, end).trim() !== '') return null;
  return line < source.lineCount
    ? { start, end: source.lineStart(line + 1), text: '' }
    : { start, end, text: '' };
}

function labelOf({ form, table, row }: DuplicateData, locale: 'zh-CN' | 'en'): string {
  const found = formById(form).tables[table].rows.find(({ id }) => id === row);
  return found === undefined ? row : rowLabel(found, locale);
}
