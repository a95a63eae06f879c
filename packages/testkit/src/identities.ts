import type { ReportNumbers } from './numbers.ts';

/** The identities of the form that the numbers break, by id. */
export function brokenIdentities({ form, values }: ReportNumbers): string[] {
  const sum = (cells: readonly number[]): number =>
    cells.reduce((total, cell) => total + (values[cell] ?? 0), 0);
  return form.identities.filter(({ addends, totals }) => sum(addends) !== sum(totals)).map(({ id }) => id);
}
