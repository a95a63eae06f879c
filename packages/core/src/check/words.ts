import type { Form, FormCell, Identity } from '../form/index.ts';
import type { Report } from '../parse/report.ts';
import { countAt, type EvaluatedIdentity } from './evaluate.ts';
import type { Locale } from './finding.ts';
import { addendLabel, columnLabel } from './labels.ts';

export { cellLabel } from './labels.ts';

export interface EquationOptions {
  /** `nonzero` (the default) sums up the zero addends of a long equation in a count; `all` writes every addend. */
  readonly addends?: 'nonzero' | 'all';
}

/** Up to this many addends an equation is easier to read whole. */
const SHORT = 4;

/**
 * An identity with its numbers: 结果维持 0＋结果纠正 1＋其他结果 2＋尚未审结 0 ＝ 3 ≠ 总计 2. A number that cannot be read
 * is written ？.
 */
export function identityEquation(
  evaluated: EvaluatedIdentity,
  report: Report,
  locale: Locale,
  options: EquationOptions = {},
): string {
  const { identity } = evaluated;
  const values = [...identity.addends, ...identity.totals].map((index) => countAt(report, index));
  return equationOf(report.form, identity, values, locale, options);
}

/** As {@link identityEquation}, from the values of the addends and then of the totals. */
export function equationOf(
  form: Form,
  identity: Identity,
  values: readonly (number | null)[],
  locale: Locale,
  options: EquationOptions = {},
): string {
  const terms = (cells: readonly number[], from: number): Term[] =>
    cells.map((cell, at) => ({
      label: termLabel(form.cells[cell], identity, locale),
      value: values[from + at] ?? null,
    }));
  const signs = SIGNS[locale];
  const addends = terms(identity.addends, 0);
  const totals = terms(identity.totals, addends.length);
  const [computed, stated] = [total(addends), total(totals)];
  const right = totals.map((term) => write(term, signs)).join(signs.plus);
  const left = writeAddends(addends, signs, options);
  if (computed === null || stated === null) return `${join(left, signs.equals)}${right}${signs.unread}`;
  if (computed === stated) return `${join(left, signs.equals)}${right}`;
  const sum = totals.length > 1 ? `${signs.equals}${stated}` : '';
  return `${join(left, signs.equals)}${computed} ≠ ${right}${sum}`;
}

interface Term {
  readonly label: string;
  readonly value: number | null;
}

interface Signs {
  readonly plus: string;
  readonly equals: string;
  readonly unknown: string;
  readonly unread: string;
  readonly zeros: (count: number) => string;
  readonly rest: (count: number) => string;
}

const SIGNS: Readonly<Record<Locale, Signs>> = {
  'zh-CN': {
    plus: '＋',
    equals: ' ＝ ',
    unknown: '？',
    unread: '（有数字未能读出，无法核对）',
    zeros: (count) => `${count} 项均为 0`,
    rest: (count) => `（其余 ${count} 项为 0）`,
  },
  en: {
    plus: ' + ',
    equals: ' = ',
    unknown: '?',
    unread: ' (a number could not be read, so this cannot be checked)',
    zeros: (count) => `all ${count} are 0`,
    rest: (count) => ` (the other ${count} are 0)`,
  },
};

function termLabel(cell: FormCell | undefined, identity: Identity, locale: Locale): string {
  if (cell === undefined) return '';
  if (identity.kind === 'row-total' || identity.kind === 'dispute-total') return columnLabel(cell, locale);
  return addendLabel(cell.row, locale);
}

function writeAddends(addends: readonly Term[], signs: Signs, options: EquationOptions): string {
  const whole = options.addends === 'all' || addends.length <= SHORT;
  const shown = whole ? addends : addends.filter(({ value }) => value !== 0);
  const hidden = addends.length - shown.length;
  if (shown.length === 0) return signs.zeros(hidden);
  const text = shown.map((term) => write(term, signs)).join(signs.plus);
  return hidden === 0 ? text : text + signs.rest(hidden);
}

function write({ label, value }: Term, { unknown }: Signs): string {
  return `${label} ${value ?? unknown}`;
}

/** A full-width bracket brings its own space. */
function join(left: string, equals: string): string {
  return left.endsWith('）') ? left + equals.trimStart() : left + equals;
}

function total(terms: readonly Term[]): number | null {
  let sum = 0;
  for (const { value } of terms) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
