import type { Report } from '../../parse/report.ts';
import type { Evaluation } from '../evaluate.ts';
import { isPlausibleSlip } from '../slips.ts';
import type { Diagnosis } from './diagnosis.ts';
import { brokenLedgers, type Change, type Ledger } from './ledger.ts';
import { loneCulprits } from './lone.ts';
import { type Solution, solutionsOf } from './search.ts';

const LARGEST_CAUSE = 3;

/**
 * Names the cells that are wrong: the smallest set whose change makes every broken identity hold and keeps all that
 * hold. Cells are named only where that set is unique; otherwise each broken identity stands for itself.
 */
export function diagnose(report: Report, evaluation: Evaluation): readonly Diagnosis[] {
  if (evaluation.failed === 0) return [];
  return brokenLedgers(report, evaluation).flatMap((ledger) => diagnoseLedger(report, ledger));
}

function diagnoseLedger(report: Report, ledger: Ledger): readonly Diagnosis[] {
  const broken = ledger.identities.filter((i) => ledger.residuals[i] !== 0);
  const singles = solutionsOf(ledger, 1) ?? [];
  if (singles.length > 0) {
    const cause = singles.length === 1 ? singles[0] : likeliest(singles, ledger);
    return cause === undefined ? eachAlone(broken) : [{ broken, suspects: cause }];
  }
  for (let size = 2; size <= LARGEST_CAUSE; size++) {
    const found = canPeel(ledger, broken, size) ? solutionsOf(ledger, size) : null;
    const cause = found?.[0];
    if (found === null || found.length > 1) return eachAlone(broken);
    if (cause !== undefined) return groupsOf(report, ledger, broken, cause);
  }
  const lone = loneCulprits(ledger, broken);
  const explained = new Set(lone.flatMap((diagnosis) => diagnosis.broken));
  return [...lone, ...eachAlone(broken.filter((i) => !explained.has(i)))];
}

function eachAlone(broken: readonly number[]): readonly Diagnosis[] {
  return broken.map((identity) => ({ broken: [identity], suspects: [] }));
}

function likeliest(singles: readonly Solution[], ledger: Ledger): Solution | undefined {
  const slips = singles.filter(([change]) =>
    change === undefined ? false : isPlausibleSlip(ledger.values[change.cell] as number, change.expected),
  );
  return slips.length === 1 ? slips[0] : undefined;
}

/**
 * Whether the search sees every set of `size` cells. It cannot peel two bound cells of one identity, nor bound cells of
 * two identities joined by a third cell, a bound cell being one that is in no other identity. Only where identities of
 * the table cannot be evaluated are there such cells, and with more broken identities than they touch they are no cause.
 */
function canPeel(ledger: Ledger, broken: readonly number[], size: number): boolean {
  const bound = ledger.identities.map((identity) => boundCells(ledger, identity));
  const pairs = bound.some((count) => count > 1);
  if (size === 2) return broken.length > 1 || !pairs;
  const chains = bound.filter((count) => count > 0).length > 1;
  return (broken.length > 4 || !pairs) && (broken.length > 2 || !chains);
}

function boundCells(ledger: Ledger, identity: number): number {
  return (ledger.members[identity] ?? []).filter(({ cell }) => ledger.links[cell]?.length === 1).length;
}

/** Cells that share no identity are separate slips, each with the broken identities it touches. */
function groupsOf(
  report: Report,
  ledger: Ledger,
  broken: readonly number[],
  cause: Solution,
): readonly Diagnosis[] {
  const touched = (change: Change) => (ledger.links[change.cell] ?? []).map(({ identity }) => identity);
  let groups: { identities: Set<number>; suspects: Change[] }[] = [];
  for (const change of cause) {
    const group = { identities: new Set(touched(change)), suspects: [change] };
    const apart = groups.filter((other) => !touched(change).some((i) => other.identities.has(i)));
    for (const other of groups) {
      if (apart.includes(other)) continue;
      for (const identity of other.identities) group.identities.add(identity);
      group.suspects.push(...other.suspects);
    }
    groups = [...apart, group];
  }
  const start = ({ cell }: Change) => report.cells[cell]?.start ?? 0;
  return groups.map(({ identities, suspects }) => ({
    broken: broken.filter((i) => identities.has(i)),
    suspects: suspects.sort((a, b) => start(a) - start(b) || a.cell - b.cell),
  }));
}
