import { type Form, type FormId, type FormRow, formById } from '../../../form/index.ts';
import type { Cell, CellState, Report } from '../../../parse/report.ts';
import type { RuleContext } from '../../context.ts';
import { countAt } from '../../evaluate.ts';
import type { Locale } from '../../finding.ts';
import { columnLabel, rowLabel } from '../../labels.ts';
import { placeOfMissing, rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';
import { identityOf } from './sum-finding.ts';
import { subjectOf } from './sum-words.ts';

type UnverifiableData = {
  readonly form: FormId;
  /** Indexes of the row's cells without a number. */
  readonly cells: readonly number[];
  readonly states: readonly CellState[];
  /** Indexes of the identities that need them. */
  readonly identities: readonly number[];
};

/** More names than this are counted instead. */
const MOST_NAMES = 3;

export const unverifiable = defineRule<UnverifiableData>({
  id: 'sum/unverifiable',
  severity: 'info',
  fix: 'none',
  docs: {
    summary: {
      'zh-CN': '有的格读不出数，含有它的勾稽关系无法核对。',
      en: 'A sum cannot be checked because a number it needs is absent or cannot be read.',
    },
    why: {
      'zh-CN':
        '空白、符号、缺行或读不准的格既不当作 0，也不算出错：含有它们的勾稽关系只标为“无法核对”。每行提示一次；整张表都没有时不再逐行提示。',
      en: 'An empty, absent or uncertain cell is neither taken for 0 nor held to be wrong: the sums that need it are left unchecked. It is said once for each row, and not at all where the whole table is absent.',
    },
    example: {
      wrong: requestsSample({ new: [0, '', 0, 0, 0, 0, 0] }),
      right: requestsSample({}),
    },
  },
  check: (context, emit) => {
    if (context.evaluation.unverifiable === 0) return;
    for (const [row, cells] of unreadRows(context)) {
      const { report } = context;
      const first = cells.reduce((a, b) => (b.start < a.start ? b : a));
      const identities = openIdentities(context, cells);
      const table = report.tables[first.cell.table];
      if (identities.length === 0 || table === null) continue;
      emit({
        ...(first.state === 'missing' ? placeOfMissing(table, row) : rangeOf(first)),
        subject: `${first.cell.table}/${row.id}`,
        cells: cells.map(({ cell }) => cell.id),
        identities: identities.map((index) => report.form.identities[index]?.id ?? ''),
        data: {
          form: report.form.id,
          cells: cells.map(({ cell }) => cell.index),
          states: [...new Set(cells.map(({ state }) => state))],
          identities,
        },
      });
    }
  },
  message: {
    'zh-CN': ({ data }) => {
      const form = formById(data.form);
      const names = data.identities
        .slice(0, MOST_NAMES)
        .map((identity) => sumName(data.form, identity, 'zh-CN'));
      const more = data.identities.length > MOST_NAMES ? '等' : '';
      return `${cellsZh(form, data)}，因此有 ${data.identities.length} 条勾稽关系无法核对：${names.join('、')}${more}。补上数字后即可核对。`;
    },
    en: ({ data }) => {
      const form = formById(data.form);
      const names = data.identities
        .slice(0, MOST_NAMES)
        .map((identity) => sumName(data.form, identity, 'en'));
      const more = data.identities.length > MOST_NAMES ? ' and others' : '';
      const count = data.identities.length === 1 ? '1 sum' : `${data.identities.length} sums`;
      return `${cellsEn(form, data)}, so ${count} cannot be checked: ${names.join(', ')}${more}. They will be once the numbers are there.`;
    },
  },
});

/** The rows that have cells without a count, of tables that are there. */
function unreadRows({ report, unusual }: RuleContext): ReadonlyMap<FormRow, Cell[]> {
  const rows = new Map<FormRow, Cell[]>();
  for (const cell of unusual) {
    if (countAt(report, cell.cell.index) !== null || !hasRows(report, cell)) continue;
    const cells = rows.get(cell.cell.row);
    if (cells === undefined) rows.set(cell.cell.row, [cell]);
    else cells.push(cell);
  }
  return rows;
}

function hasRows(report: Report, { cell }: Cell): boolean {
  return (report.tables[cell.table]?.rows.length ?? 0) > 0;
}

function openIdentities({ report, evaluation }: RuleContext, cells: readonly Cell[]): readonly number[] {
  const found = new Set<number>();
  for (const { cell } of cells) {
    for (const index of report.form.identitiesOfCell[cell.index] ?? []) {
      if (evaluation.identities[index]?.state === 'unverifiable') found.add(index);
    }
  }
  return [...found].sort((a, b) => a - b);
}

const STATES: Readonly<Record<Locale, Readonly<Record<CellState, string>>>> = {
  'zh-CN': {
    number: '不是整数',
    blank: '空着',
    placeholder: '填的是符号',
    unreadable: '读不出数',
    uncertain: '分不清各在哪一栏',
    missing: '缺这一行',
  },
  en: {
    number: 'is no whole number',
    blank: 'is empty',
    placeholder: 'holds a mark',
    unreadable: 'cannot be read',
    uncertain: 'has an uncertain column',
    missing: 'is absent',
  },
};

function cellsZh(form: Form, { cells, states }: UnverifiableData): string {
  const [row, columns] = rowAndColumns(form, cells, 'zh-CN');
  const why = states.map((state) => STATES['zh-CN'][state]).join('或');
  if (states[0] === 'missing') return `缺少「${row}」一行`;
  return columns.length > MOST_NAMES
    ? `「${row}」有 ${columns.length} 格${why}`
    : `「${row}」的「${columns.join('」「')}」${why}`;
}

function cellsEn(form: Form, { cells, states }: UnverifiableData): string {
  const [row, columns] = rowAndColumns(form, cells, 'en');
  const why = states.map((state) => STATES.en[state]).join(' or ');
  if (states[0] === 'missing') return `The row “${row}” is absent`;
  const each = columns.length > 1 ? `each of ${columns.length} cells` : `“${columns[0]}”`;
  return `In “${row}”, ${each} ${why}`;
}

function rowAndColumns(form: Form, cells: readonly number[], locale: Locale): [string, readonly string[]] {
  const found = cells.flatMap((index) => form.cells[index] ?? []);
  const [first] = found;
  return [
    first === undefined ? '' : rowLabel(first.row, locale),
    found.map((cell) => columnLabel(cell, locale)),
  ];
}

function sumName(formId: FormId, index: number, locale: Locale): string {
  const [form, identity] = identityOf({ form: formId, identity: index });
  const subject = subjectOf(form, identity, locale);
  if (identity.kind === 'balance')
    return locale === 'en' ? `balance of ${subject}` : `${subject}一＋二＝三＋四`;
  if (identity.kind === 'outcome-total')
    return locale === 'en' ? `outcomes of ${subject}` : `${subject}各项办理结果之和`;
  return locale === 'en' ? `total of ${subject}` : `${subject}各栏之和`;
}
