import { circledNumber, isDigit } from '../../text/index.ts';
import {
  CLOSE,
  COMMA,
  DOT,
  ENUMERATION_COMMA,
  hanNumeral,
  isDecoration,
  isGap,
  OPEN,
} from '../characters.ts';

/** What counts an item: `1.`, （一）, 一、. */
export interface Enumerator {
  readonly value: number;
  readonly kind: 'han' | 'digits' | 'none';
  /** Offset of the text behind it. */
  readonly end: number;
}

/** `1.` `1、` `（1）` `（一）` `一、` ㈠ and a bare digit before words; kind `none` where no enumerator stands. */
export function readEnumerator(units: Uint16Array, start: number, end: number): Enumerator {
  const from = skipMarks(units, start, end);
  const bracket = units[from] === OPEN;
  const digits = bracket ? skipMarks(units, from + 1, end) : from;
  const { value, kind, at } = readNumeral(units, digits, end);
  const mark = skipMarks(units, at, end);
  const unit = units[mark] ?? 0;
  const closed =
    unit === CLOSE || (!bracket && (unit === DOT || unit === ENUMERATION_COMMA || unit === COMMA));
  const alone = kind === 'han' ? circledNumber(units[at - 1]!) > 0 : !isDigit(unit) && !bracket;
  if (kind === 'none' || !(closed || alone)) return { value: 0, kind: 'none', end: from };
  return { value, kind, end: skipMarks(units, closed ? mark + 1 : at, end) };
}

/** ㈢, 12 or 三 at `start`; `at` is the offset behind it. */
function readNumeral(
  units: Uint16Array,
  start: number,
  end: number,
): Pick<Enumerator, 'value' | 'kind'> & { at: number } {
  const unit = units[start] ?? 0;
  if (circledNumber(unit) > 0) return { value: circledNumber(unit), kind: 'han', at: start + 1 };
  if (hanNumeral(unit) > 0) return { value: hanNumeral(unit), kind: 'han', at: start + 1 };
  let value = 0;
  let at = start;
  for (const last = Math.min(start + 2, end); at < last && isDigit(units[at]!); at++)
    value = value * 10 + units[at]! - 0x30;
  return { value, kind: at > start ? 'digits' : 'none', at };
}

/** Past spaces, Markdown emphasis and escapes, quotes. */
export function skipMarks(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && (isGap(units[at]!) || isDecoration(units[at]!))) at++;
  return at;
}

/** Whether an enumerator counts what the form prints as `printed`: `3` or 七. */
export function enumerates(printed: string, { value, kind }: Enumerator): boolean {
  if (kind === 'none') return false;
  return printed === String(value) || hanNumeral(printed.charCodeAt(0)) === value;
}

/** A label's significant units without the numeral that leads them. */
export function withoutEnumerator(label: string): string {
  return label.replace(/^(?:\d+|[一二三四五六七八])/, '');
}
