import { type FormId, formById, TABLE_IDS, type TableId } from '../../../form/index.ts';
import type { Range, Report, ReportRow } from '../../../parse/report.ts';
import { rowLabel } from '../../labels.ts';
import { labelRange } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';
import { onlyReading } from './only-reading.ts';

type CountData = {
  readonly form: FormId;
  readonly table: TableId;
  readonly row: string;
  readonly count: ReportRow['count'];
  readonly found: number;
  readonly expected: number;
  /** Whether every reading gives each cell the same number. */
  readonly certain: boolean;
};

export const valueCount = defineRule<CountData>({
  id: 'table/value-count',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '一行的数字个数与格式不符，或者几个数字连在一起分不开。',
      en: 'A row has more or fewer numbers than the form, or its numbers run into each other.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式规定了每行的格数（表三每行 7 个，表四 15 个）。多一个或少一个，就分不清哪个数在哪一栏，这一行里拿不准的格不参与计算；本工具不猜，只有一种读法能使个数和总计都对上时才给出修改建议。',
      en: 'The forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 fix the number of cells of each row (7 in table 3, 15 in table 4). With one too many or too few nobody can tell which number belongs to which column; cells of which this is true enter no sum. Nothing is guessed: a change is suggested only where a single reading satisfies both the count and the total.',
    },
    example: {
      wrong: requestsSample({ new: ['0\t0', 0, 0, 0, 0, 0, 0] }),
      right: requestsSample({}),
    },
  }),
  check: ({ report }, emit) => {
    for (const id of TABLE_IDS) {
      for (const row of miscounted(report, id)) {
        const cells = report.form.cells.filter((cell) => isAbout(cell, id, row));
        emit({
          ...valuesRange(row),
          subject: `${id}/${row.row.id}`,
          data: {
            form: report.form.id,
            table: id,
            row: row.row.id,
            count: row.count,
            found: row.values.filter(({ state }) => state !== 'blank').length,
            expected: row.expected,
            certain: cells.every(({ index }) => report.cells[index]?.value !== null),
          },
          cells: cells.map((cell) => cell.id),
        });
      }
    }
  },
  message: {
    'zh-CN': ({ data }) => `${subjectZh(data)}${REASONS['zh-CN'][data.count](data)}`,
    en: ({ data }) => `${subjectEn(data)} ${REASONS.en[data.count](data)}`,
  },
  repair: ({ data }, report) => {
    const row = miscounted(report, data.table).find((found) => found.row.id === data.row);
    const edit = row === undefined ? null : onlyReading(row, report);
    if (edit === null) return null;
    const shown = edit.numbers.join(' ');
    return {
      title: { 'zh-CN': `按唯一的读法改为 ${shown}`, en: `Change to the only reading, ${shown}` },
      edits: [edit.edit],
    };
  },
});

const REASONS = {
  'zh-CN': {
    exact: () => '',
    few: (data: CountData) =>
      `只有 ${data.found} 个数，应有 ${data.expected} 个，${uncertaintyZh(data)}。请看看是不是漏填、被合并单元格吃掉，或两个数连在了一起；没有就填 0。`,
    many: (data: CountData) =>
      `有 ${data.found} 个数，应有 ${data.expected} 个，${uncertaintyZh(data)}。请看看是不是多打了一个数、一个数被空格拆开，或混进了页码、脚注号。`,
    glued: ({ expected }: CountData) =>
      `的数字连在一起（或者和行名连在一起），分不清各栏；应有 ${expected} 个数。请用空格、制表符或表格线把它们分开。`,
  },
  en: {
    exact: () => '',
    few: (data: CountData) =>
      `has ${data.found} numbers where the form wants ${data.expected}${uncertaintyEn(data)}. Please look for a cell left empty or merged, or two numbers run together; write 0 where there is nothing.`,
    many: (data: CountData) =>
      `has ${data.found} numbers where the form wants ${data.expected}${uncertaintyEn(data)}. Please look for a number typed twice, one torn apart by a space, a page number or a footnote mark.`,
    glued: ({ expected }: CountData) =>
      `has numbers that run into each other or into the label; the form wants ${expected}. Please part them with spaces, tabs or table lines.`,
  },
} as const;

function uncertaintyZh({ certain }: CountData): string {
  return certain ? '好在怎么读数值都一样，不影响核对' : '分不清各在哪一栏，拿不准的格不参与计算';
}

function uncertaintyEn({ certain }: CountData): string {
  return certain
    ? '; every reading gives the same numbers, so the sums are checked all the same'
    : ', so their columns are uncertain and enter no sum';
}

/** Table 4 prints its three rows as one, so what is wrong with its count is said once. */
function miscounted(report: Report, table: TableId): readonly ReportRow[] {
  const rows = report.tables[table]?.rows.filter(({ count }) => count !== 'exact') ?? [];
  return table === 'disputes' ? rows.slice(0, 1) : rows;
}

function isAbout(cell: Report['form']['cells'][number], table: TableId, { row }: ReportRow): boolean {
  return cell.table === table && (table === 'disputes' || cell.row === row);
}

function valuesRange(row: ReportRow): Range {
  const first = row.values[0];
  const last = row.values.at(-1);
  return first === undefined || last === undefined ? labelRange(row) : { start: first.start, end: last.end };
}

function subjectZh({ form, table, row }: CountData): string {
  const found = formById(form).tables[table].rows.find(({ id }) => id === row);
  return table === 'disputes' || found === undefined ? '表四的填数行' : `「${rowLabel(found, 'zh-CN')}」行`;
}

function subjectEn({ form, table, row }: CountData): string {
  const found = formById(form).tables[table].rows.find(({ id }) => id === row);
  return table === 'disputes' || found === undefined
    ? 'The row of numbers of table 4'
    : `The row “${rowLabel(found, 'en')}”`;
}
