import { evaluate } from '../../check/evaluate.ts';
import type { CellId, Form } from '../../form/index.ts';
import { cellOf, type Report } from '../../parse/report.ts';

/**
 * What last year's report makes certain of this year's: 二、上年结转 is what last year carried over (四、结转下年度继续办理),
 * column by column. A number that cannot be read, or that takes part in a sum that does not hold, is left out.
 *
 * @param form this year's
 */
export function carriedIn(last: Report, form: Form): ReadonlyMap<CellId, number> {
  const { identities } = evaluate(last);
  const isDoubtful = (index: number): boolean =>
    last.form.identitiesOfCell[index]?.some((at) => identities[at]?.state === 'broken') ?? true;
  const carried = new Map<CellId, number>();
  for (const { id } of form.tables.requests.blocks[0]?.columns ?? []) {
    const cell = cellOf(last, `requests/carried-out/${id}`);
    if (cell?.value == null || !Number.isSafeInteger(cell.value) || cell.value < 0) continue;
    if (!isDoubtful(cell.cell.index)) carried.set(`requests/carried-in/${id}`, cell.value);
  }
  return carried;
}
