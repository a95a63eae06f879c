import fc from 'fast-check';
import type { Form } from '../../form/index.ts';

/** Values for all cells of a form with which every identity holds. */
export function soundValues(form: Form, largest: number): fc.Arbitrary<number[]> {
  const small = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(largest) });
  return fc
    .array(small, { minLength: form.cells.length, maxLength: form.cells.length })
    .map((drawn) => balanced(form, drawn));
}

function balanced(form: Form, drawn: readonly number[]): number[] {
  const values = [...drawn];
  const at = (row: string, column: string) => form.cellIndex(`requests/${row}/${column}`) ?? -1;
  // Totals are added up from the drawn addends; carried-in is drawn from what has to come out of the balance.
  for (const kind of ['outcome-total', 'balance', 'row-total', 'dispute-total']) {
    for (const identity of form.identities.filter((i) => i.kind === kind)) {
      const [total = -1] = identity.totals;
      const column = form.cells[total]?.column.id ?? '';
      if (kind !== 'balance')
        values[total] = identity.addends.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
      else
        settle(
          values,
          at('new', column),
          at('carried-in', column),
          at('concluded', column),
          at('carried-out', column),
        );
    }
  }
  return values;
}

/** Splits what was concluded and carried out into new and carried-in requests. */
function settle(
  values: number[],
  fresh: number,
  carriedIn: number,
  concluded: number,
  carriedOut: number,
): void {
  const whole = (values[concluded] ?? 0) + (values[carriedOut] ?? 0);
  values[carriedIn] = Math.min(values[carriedIn] ?? 0, whole);
  values[fresh] = whole - (values[carriedIn] ?? 0);
}
