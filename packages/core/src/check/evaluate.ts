import type { Identity } from '../form/index.ts';
import type { Report } from '../parse/report.ts';

export type IdentityState = 'holds' | 'broken' | 'unverifiable';

/** One identity with the report's numbers in it. */
export interface EvaluatedIdentity {
  readonly identity: Identity;
  readonly state: IdentityState;
  /** Sum of the addends; meaningless (0) where unverifiable. */
  readonly computed: number;
  /** Sum of the totals; meaningless (0) where unverifiable. */
  readonly stated: number;
}

/** All identities of the report's form, same order as `form.identities`. */
export interface Evaluation {
  readonly identities: readonly EvaluatedIdentity[];
  readonly evaluated: number;
  readonly failed: number;
  readonly unverifiable: number;
  /** True where every number that could be read is 0 and at least one was read. */
  readonly allZero: boolean;
}

/** Evaluates every identity exactly, in integers. A cell that is missing or unreadable makes its identities unverifiable. */
export function evaluate(report: Report): Evaluation {
  const { cells, form } = report;
  let read = false;
  let zero = true;
  // NaN stands for a cell without a number: it spreads through a sum, so one test at the end of each sum is enough.
  const values = cells.map(({ value }) => {
    if (value === null) return Number.NaN;
    read = true;
    if (value !== 0) zero = false;
    return Number.isSafeInteger(value) ? value : Number.NaN;
  });
  let evaluated = 0;
  let failed = 0;
  const identities = form.identities.map((identity): EvaluatedIdentity => {
    const computed = sum(values, identity.addends);
    const stated = sum(values, identity.totals);
    if (Number.isNaN(computed + stated)) return { identity, state: 'unverifiable', computed: 0, stated: 0 };
    evaluated++;
    if (computed === stated) return { identity, state: 'holds', computed, stated };
    failed++;
    return { identity, state: 'broken', computed, stated };
  });
  return {
    identities,
    evaluated,
    failed,
    unverifiable: identities.length - evaluated,
    allZero: read && zero,
  };
}

/** An integer that may enter a sum; a fraction in a count cell may not. */
export function countAt(report: Report, index: number): number | null {
  const value = report.cells[index]?.value ?? null;
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

function sum(values: readonly number[], cells: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < cells.length; at++) total += values[cells[at] as number] as number;
  return total;
}
