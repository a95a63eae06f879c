import type { CellId } from '../form/index.ts';
import type { Report } from '../parse/report.ts';
import { numberAt, sharedCells } from './tie.ts';

/** A number that is another one altogether than the year before. */
export interface Jump {
  readonly cell: CellId;
  readonly last: number;
  readonly current: number;
}

export interface JumpLimits {
  /** How many times as large one number must be as the other. */
  readonly factor: number;
  /** Small numbers jump every year: the larger one must be at least this. */
  readonly floor: number;
}

const USUAL: JumpLimits = { factor: 10, floor: 20 };

/** Numbers ten times as large as last year's, or a tenth of them. Only cells that both years' forms have. */
export function jumps(last: Report, current: Report, limits: JumpLimits = USUAL): readonly Jump[] {
  return sharedCells(last.form, current.form).flatMap((cell) => {
    const before = numberAt(last, cell);
    const now = numberAt(current, cell);
    return before !== null && now !== null && isJump(before, now, limits)
      ? [{ cell, last: before, current: now }]
      : [];
  });
}

function isJump(a: number, b: number, { factor, floor }: JumpLimits): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  return small >= 0 && large >= floor && large >= factor * Math.max(small, 1);
}
