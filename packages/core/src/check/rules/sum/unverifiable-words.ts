import { type Form, type FormId, formById } from '../../../form/index.ts';
import type { CellState } from '../../../parse/report.ts';
import type { Locale } from '../../finding.ts';
import { columnLabel, rowLabel } from '../../labels.ts';
import { identityOf } from './sum-finding.ts';
import { subjectOf } from './sum-words.ts';

export type UnverifiableData = {
  readonly form: FormId;
  /** Indexes of the cells without a number: of one row, or of rows absent one after another. */
  readonly cells: readonly number[];
  readonly states: readonly CellState[];
  /** Indexes of the identities that need them. */
  readonly identities: readonly number[];
};

/** More names than this are counted instead. */
const MOST_NAMES = 3;

export function unverifiableZh(data: UnverifiableData): string {
  const names = data.identities.slice(0, MOST_NAMES).map((identity) => sumName(data.form, identity, 'zh-CN'));
  const more = data.identities.length > MOST_NAMES ? '等' : '';
  const cells = cellsZh(formById(data.form), data);
  return `${cells}，因此有 ${data.identities.length} 条勾稽关系无法核对：${names.join('、')}${more}。补上数字后即可核对。`;
}

export function unverifiableEn(data: UnverifiableData): string {
  const names = data.identities.slice(0, MOST_NAMES).map((identity) => sumName(data.form, identity, 'en'));
  const more = data.identities.length > MOST_NAMES ? ' and others' : '';
  const cells = cellsEn(formById(data.form), data);
  const count = data.identities.length === 1 ? '1 sum' : `${data.identities.length} sums`;
  return `${cells}, so ${count} cannot be checked: ${names.join(', ')}${more}. They will be once the numbers are there.`;
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
  const { first, last, columns } = namesOf(form, cells, 'zh-CN');
  if (states[0] === 'missing')
    return first === last ? `缺少「${first}」一行` : `缺少「${first}」到「${last}」各行`;
  const why = states.map((state) => STATES['zh-CN'][state]).join('或');
  return columns.length > MOST_NAMES
    ? `「${first}」有 ${columns.length} 格${why}`
    : `「${first}」的「${columns.join('」「')}」${why}`;
}

function cellsEn(form: Form, { cells, states }: UnverifiableData): string {
  const { first, last, columns } = namesOf(form, cells, 'en');
  if (states[0] === 'missing') {
    return first === last
      ? `The row “${first}” is absent`
      : `The rows from “${first}” to “${last}” are absent`;
  }
  const why = states.map((state) => STATES.en[state]).join(' or ');
  const each = columns.length > 1 ? `each of ${columns.length} cells` : `“${columns[0]}”`;
  return `In “${first}”, ${each} ${why}`;
}

function namesOf(form: Form, cells: readonly number[], locale: Locale) {
  const found = cells.flatMap((index) => form.cells[index] ?? []);
  const rows = found.map(({ row }) => rowLabel(row, locale));
  return {
    first: rows[0] ?? '',
    last: rows.at(-1) ?? '',
    columns: found.map((cell) => columnLabel(cell, locale)),
  };
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
