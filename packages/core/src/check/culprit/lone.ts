import type { Diagnosis } from './diagnosis.ts';
import type { Change, Ledger } from './ledger.ts';

/**
 * Where more is wrong than one small cause can explain, the cells that still stand out: all identities of the cell
 * (two at least) are broken by the same amount, and no other such cell lays claim to any of them.
 */
export function loneCulprits(ledger: Ledger, broken: readonly number[]): readonly Diagnosis[] {
  const claims = new Map<number, number>();
  const candidates: Change[] = [];
  const cells = new Set(broken.flatMap((i) => (ledger.members[i] ?? []).map(({ cell }) => cell)));
  for (const cell of cells) {
    const expected = agreedValue(ledger, cell);
    if (expected === null) continue;
    candidates.push({ cell, expected });
    for (const { identity } of ledger.links[cell] ?? [])
      claims.set(identity, (claims.get(identity) ?? 0) + 1);
  }
  const touched = ({ cell }: Change) => (ledger.links[cell] ?? []).map(({ identity }) => identity);
  return candidates
    .filter((change) => touched(change).every((identity) => claims.get(identity) === 1))
    .map((change) => ({ broken: touched(change), suspects: [change] }));
}

/** What the cell would have to say for all of its identities to hold; null if they disagree, hold or are fewer than two. */
function agreedValue(ledger: Ledger, cell: number): number | null {
  const [first, ...others] = ledger.links[cell] ?? [];
  if (first === undefined || others.length === 0) return null;
  const delta = -first.sign * (ledger.residuals[first.identity] ?? 0);
  if (delta === 0 || others.some(({ identity, sign }) => -sign * (ledger.residuals[identity] ?? 0) !== delta))
    return null;
  const expected = (ledger.values[cell] ?? 0) + delta;
  return expected >= 0 ? expected : null;
}
