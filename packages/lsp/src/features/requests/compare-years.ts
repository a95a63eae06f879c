import { cellLabel, cellOf, compareYears, type Report } from '@gouji/core';
import type { CellRange, YearsCompared } from '../../protocol.ts';
import { rangeOf } from '../../text/positions.ts';
import type { OpenReport } from '../open-report.ts';
import { reportName } from './report-name.ts';

/** A report beside last year's: cell by cell, and what of it has to follow. */
export function yearsCompared(
  { uri, checked, locale }: OpenReport,
  last: { readonly uri: string; readonly report: Report },
): YearsCompared {
  const { report } = checked;
  const { consecutive, sameOrgan, carryOver, inForce, prose } = compareYears(last.report, report);
  const placed = (id: CellRange['cell']): CellRange & { readonly label: string } => {
    const cell = cellOf(report, id);
    const range = cell === undefined || cell.state === 'missing' ? null : rangeOf(report.source, cell);
    return { cell: id, range, label: cellLabel(report.form, id, locale) };
  };
  return {
    last: reportName(last.uri, last.report),
    current: reportName(uri, report),
    consecutive,
    sameOrgan,
    cells: report.cells.flatMap(({ cell: { id }, value }) => {
      const before = cellOf(last.report, id);
      return before === undefined ? [] : [{ ...placed(id), last: before.value, current: value }];
    }),
    ties: [...carryOver, ...inForce].map(({ cell, state, computed, stated }) => {
      const known = state !== 'unverifiable';
      return { ...placed(cell), state, computed: known ? computed : null, stated: known ? stated : null };
    }),
    sameProse: prose?.share ?? null,
  };
}
