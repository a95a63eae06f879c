import type { Cell, Report, ReportRow } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';
import { impliedCount, impliedValues } from '../../implied.ts';
import { rowOf } from '../../places.ts';

/**
 * What to write where a number is lacking: what the sums of its row and column agree on; 0 in a cell that no sum speaks
 * of, unless it states a total itself. Null where the sums contradict each other.
 */
export function valueFor({ cell }: Cell, report: Report): number | null {
  const implied = impliedValues(report, cell.index);
  if (implied.size === 0) return cell.total ? null : 0;
  return impliedCount(report, cell.index) ?? (!cell.total && implied.has(0) ? 0 : null);
}

/** Writes a number into an empty place, apart from what stands beside it. */
export function fillBlank(cell: Cell, report: Report, value: number): Edit {
  const { text } = report.source;
  const row = rowOf(report, cell);
  const gap = row === undefined ? ' ' : gapBetween(row, report);
  const before = isInk(text[cell.start - 1]) ? gap : '';
  const after = before === '' && isInk(text[cell.start]) ? gap : '';
  return { start: cell.start, end: cell.start, text: `${before}${value}${after}` };
}

function isInk(character: string | undefined): boolean {
  return character !== undefined && !/[\s|｜,"]/u.test(character);
}

/** What the row itself puts between two numbers, where it is more than spaces. */
function gapBetween({ values }: ReportRow, report: Report): string {
  for (const [at, value] of values.entries()) {
    const next = values[at + 1];
    if (next === undefined || value.state === 'blank' || next.state === 'blank') continue;
    const gap = report.source.slice(value.end, next.start);
    return /[^\s]|[\t\n]/u.test(gap) ? gap : ' ';
  }
  return ' ';
}
