import type { CellId, Finding } from '@gouji/core';

/** `wrong`: what it should be is known; `involved`: takes part in a broken identity whose culprit is another cell. */
type MarkKind = 'wrong' | 'error' | 'warning' | 'info' | 'involved';

/** What the findings say of a cell. */
export interface Mark {
  readonly kind: MarkKind;
  readonly expected: number | null;
  /** Numbers of the findings that speak of it, counted from 1. */
  readonly findings: readonly number[];
}

/** The more one needs to see it, the further in front. */
const RANK: readonly MarkKind[] = ['wrong', 'error', 'warning', 'info', 'involved'];

/** The marks of all cells that findings speak of. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<CellId, Mark> {
  const marks = new Map<CellId, Mark>();
  findings.forEach((finding, at) => {
    for (const [cell, mark] of marksFor(finding, at + 1)) {
      const before = marks.get(cell);
      marks.set(cell, before === undefined ? mark : merged(before, mark));
    }
  });
  return marks;
}

function merged(a: Mark, b: Mark): Mark {
  const front = RANK.indexOf(b.kind) < RANK.indexOf(a.kind) ? b : a;
  return { ...front, findings: [...new Set([...a.findings, ...b.findings])] };
}

function marksFor(
  { suspects, cells, severity, computed }: Finding,
  number: number,
): (readonly [CellId, Mark])[] {
  const mark = (kind: MarkKind, expected: number | null = null): Mark => ({
    kind,
    expected,
    findings: [number],
  });
  if (suspects !== undefined && suspects.length > 0) {
    const wrong = new Map(suspects.map(({ cell, expected }) => [cell, expected]));
    return cells.map((cell) => {
      const expected = wrong.get(cell);
      return [cell, expected === undefined ? mark('involved') : mark('wrong', expected)];
    });
  }
  // Of an equation that does not hold, the cell in front states the sum; the others only enter it.
  return cells.map((cell, at) => [cell, mark(computed !== undefined && at > 0 ? 'involved' : severity)]);
}
