import type { Report } from '../parse/report.ts';
import { carryOver } from './carry-over.ts';
import { isYearBefore } from './consecutive.ts';
import { type InForceTie, inForce } from './in-force.ts';
import { type Jump, jumps } from './jumps.ts';
import { type Likeness, proseLikeness } from './likeness.ts';
import { isSameOrgan, organKey } from './organs.ts';
import { type SameNumbers, sameNumbers } from './same-numbers.ts';
import type { Tie } from './tie.ts';

/** Last year's report against this year's. Cell ids are those of this year's form. */
export interface YearComparison {
  /** False where both years are known and do not follow each other: then nothing need agree. */
  readonly consecutive: boolean;
  /** Whether both are reports of one organ; null where one of them names none. */
  readonly sameOrgan: boolean | null;
  readonly carryOver: readonly Tie[];
  readonly inForce: readonly InForceTie[];
  readonly jumps: readonly Jump[];
  /** Null where there is too little prose to compare. */
  readonly prose: Likeness | null;
  /** Null where the numbers differ, or are too few to tell. */
  readonly sameNumbers: SameNumbers | null;
}

/** Compares a report with the one of the year before, which may be of the other form: only what both have. */
export function compareYears(last: Report, current: Report): YearComparison {
  const [before, now] = [organKey(last), organKey(current)];
  return {
    consecutive: isYearBefore(last, current),
    sameOrgan: before === null || now === null ? null : isSameOrgan(before, now),
    carryOver: carryOver(last, current),
    inForce: inForce(last, current),
    jumps: jumps(last, current),
    prose: proseLikeness(last, current),
    sameNumbers: sameNumbers(last, current),
  };
}
