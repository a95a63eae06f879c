import type { CellId, Form } from '@gouji/core';

/** All numbers of one report, in the order of `form.cells`. */
export interface ReportNumbers {
  readonly form: Form;
  readonly values: readonly number[];
  /** The same numbers as plain decimal text: `12`, `-3`, `0.3050`. */
  readonly texts: readonly string[];
}

/** Numbers from decimal texts by cell; cells that are not given are 0. */
export function numbersOf(form: Form, texts: ReadonlyMap<CellId, string>): ReportNumbers {
  const all = form.cells.map((cell) => texts.get(cell.id) ?? '0');
  return { form, texts: all, values: all.map(Number) };
}

export function numberAt(numbers: ReportNumbers, id: CellId): number {
  return numbers.values[indexOf(numbers.form, id)] as number;
}

export function textAt(numbers: ReportNumbers, id: CellId): string {
  return numbers.texts[indexOf(numbers.form, id)] as string;
}

/** The same numbers with one cell changed. */
export function withText(numbers: ReportNumbers, id: CellId, text: string): ReportNumbers {
  const texts = [...numbers.texts];
  texts[indexOf(numbers.form, id)] = text;
  return { form: numbers.form, texts, values: texts.map(Number) };
}

/** Throws for an id that the form doesn't have: a mistake of the caller. */
function indexOf(form: Form, id: CellId): number {
  const index = form.cellIndex(id);
  if (index === undefined) throw new RangeError(`form ${form.id} has no cell ${id}`);
  return index;
}
