import type { EvaluatedIdentity } from '../check/evaluate.ts';
import type { Edit, Finding } from '../check/finding.ts';
import { impliedCount } from '../check/implied.ts';
import { fillBlank } from '../check/rules/cell/fill-cell.ts';
import type { Cell } from '../parse/report.ts';
import type { CheckedReport } from './checked-report.ts';
import { identitiesOfCell } from './identities.ts';

/** What a total would have to say. */
export interface ExpectedTotal {
  readonly cell: Cell;
  readonly value: number;
  /** The identities that say so, with the report's numbers. */
  readonly identities: readonly EvaluatedIdentity[];
  /** Writes the value into the cell. */
  readonly edit: Edit;
}

/**
 * The totals that are empty or wrong, in text order, with what they would have to say. A total is only called wrong
 * where a finding does so: where the fault of a broken sum is known to lie in an addend, its total is left alone.
 */
export function expectedTotals(checked: CheckedReport): readonly ExpectedTotal[] {
  const expected = new Map<number, number>();
  for (const cell of checked.report.cells) {
    if (!cell.cell.total || (cell.state !== 'blank' && cell.state !== 'placeholder')) continue;
    const value = impliedCount(checked.report, cell.cell.index);
    if (value !== null) expected.set(cell.cell.index, value);
  }
  for (const finding of checked.findings)
    for (const [cell, value] of correctedTotals(checked, finding)) expected.set(cell, value);
  return [...expected]
    .flatMap(([index, value]) => totalOf(checked, index, value))
    .sort((a, b) => a.cell.start - b.cell.start);
}

/** What a finding about sums wants the totals to say: its suspects, or the one total of an identity without any. */
function correctedTotals(
  { report }: CheckedReport,
  { suspects, identities = [], computed }: Finding,
): readonly (readonly [cell: number, value: number])[] {
  const { form } = report;
  const known = (suspects ?? []).flatMap(({ cell, expected }) => {
    const index = form.cellIndex(cell);
    return index !== undefined && form.cells[index]?.total ? [[index, expected] as const] : [];
  });
  if (suspects !== undefined || computed === undefined || computed < 0) return known;
  const [total, second] = form.identities.find(({ id }) => id === identities[0])?.totals ?? [];
  return total === undefined || second !== undefined ? known : [[total, computed]];
}

function totalOf(checked: CheckedReport, index: number, value: number): ExpectedTotal[] {
  const { report } = checked;
  const cell = report.cells[index];
  if (cell === undefined || cell.state === 'missing') return [];
  const { start, end } = cell;
  const edit = cell.state === 'blank' ? fillBlank(cell, report, value) : { start, end, text: String(value) };
  const identities = identitiesOfCell(checked, index).filter(({ state }) => state !== 'holds');
  return [{ cell, value, identities, edit }];
}
