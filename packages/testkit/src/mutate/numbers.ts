import type { CellId, FormCell, TableId } from '@gouji/core';
import { numberAt, type ReportNumbers, textAt, withText } from '../numbers.ts';
import type { Random } from '../random.ts';

/** Slips of the hand, by what happened to the right number. */
export type Slip = 'swapped' | 'dropped' | 'doubled' | 'tenfold' | 'by-ten' | 'by-one' | 'other';

export interface WrongCell {
  readonly numbers: ReportNumbers;
  readonly cell: CellId;
  readonly slip: Slip;
  readonly right: string;
  readonly wrong: string;
}

/**
 * Sound numbers with one wrong cell of a table. In tables 3 and 4 every cell is part of an identity, so at least one
 * identity breaks; table 2 has none.
 */
export function withWrongCell(rng: Random, numbers: ReportNumbers, table: TableId): WrongCell {
  const cell = rng.pick(numbers.form.cells.filter((candidate) => candidate.table === table));
  const right = textAt(numbers, cell.id);
  const { slip, text } = rng.pick(slipsOf(rng, cell, right));
  return { numbers: withText(numbers, cell.id, text), cell: cell.id, slip, right, wrong: text };
}

/** Every slip that gives another number than the right one. */
function slipsOf(
  rng: Random,
  { column }: FormCell,
  right: string,
): { readonly slip: Slip; readonly text: string }[] {
  const sign = right.startsWith('-') ? '-' : '';
  const digits = right.slice(sign.length);
  const [whole = '0', places] = digits.split('.');
  const count = Number(whole);
  const at = rng.int(0, whole.length - 1);
  const swapped = whole.length < 2 ? whole : swap(whole, Math.min(at, whole.length - 2));
  const candidates: [Slip, string][] = [
    ['swapped', swapped],
    ['dropped', whole.slice(0, at) + whole.slice(at + 1)],
    ['doubled', whole.slice(0, at + 1) + whole.slice(at)],
    ['tenfold', `${whole}0`],
    ['by-ten', String(count + 10)],
    ['by-one', String(count + 1)],
    ['other', String(rng.int(1, 99))],
  ];
  return candidates.flatMap(([slip, text]) => {
    const usable = text !== '' && !/^0\d/.test(text) && Number(text) !== count;
    const point = places === undefined || column.kind !== 'amount' ? '' : `.${places}`;
    return usable ? [{ slip, text: `${text === '0' ? '' : sign}${text}${point}` }] : [];
  });
}

function swap(digits: string, at: number): string {
  return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
}

export interface ForgottenTotals {
  readonly numbers: ReportNumbers;
  /** The cells left at 0, with what they should be. */
  readonly cells: ReadonlyMap<CellId, string>;
}

/**
 * （七）总计 left at 0 in one applicant's column and in 总计, as happens when the last rows are not filled in: outcome
 * total and balance break in both columns, one cause. Null where those cells are 0 anyway or other applicants have
 * outcomes too (then the row's own total would break besides).
 */
export function withForgottenTotals(numbers: ReportNumbers): ForgottenTotals | null {
  const filled = numbers.form.cells.filter(
    (cell) => cell.table === 'requests' && cell.row.id === 'concluded' && numberAt(numbers, cell.id) !== 0,
  );
  if (filled.length !== 2) return null;
  const cells = new Map(filled.map((cell) => [cell.id, textAt(numbers, cell.id)]));
  let changed = numbers;
  for (const id of cells.keys()) changed = withText(changed, id, '0');
  return { numbers: changed, cells };
}
