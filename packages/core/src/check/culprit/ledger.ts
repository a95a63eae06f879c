import type { Form } from '../../form/index.ts';
import type { Report } from '../../parse/report.ts';
import { countAt, type Evaluation } from '../evaluate.ts';

/** A cell's part in an identity: raising the cell by 1 raises the identity's residual by `sign`. */
export interface Link {
  readonly identity: number;
  readonly sign: 1 | -1;
}

/** An identity's part in a component: a cell of it, with the cell's sign. */
interface Member {
  readonly cell: number;
  readonly sign: 1 | -1;
}

/** One cell changed, and what it then says. */
export interface Change {
  readonly cell: number;
  readonly expected: number;
}

/**
 * Identities that hang together by shared cells, with the numbers that the search changes back and forth. Only
 * identities that could be evaluated are in it; all lists are indexed by the form's indexes of cells and identities.
 */
export interface Ledger {
  readonly identities: readonly number[];
  readonly members: readonly (readonly Member[])[];
  readonly links: readonly (readonly Link[])[];
  readonly values: readonly number[];
  /** stated − computed, for each identity; the search writes here and restores. */
  readonly residuals: number[];
}

/** The parts of a report's equations that are broken, each on its own: a slip in one cannot show in another. */
export function brokenLedgers(report: Report, evaluation: Evaluation): readonly Ledger[] {
  const whole = wholeLedger(report, evaluation);
  const seen = new Set<number>();
  const ledgers: Ledger[] = [];
  evaluation.identities.forEach(({ state }, index) => {
    if (state !== 'broken' || seen.has(index)) return;
    ledgers.push({ ...whole, identities: reachable(whole, index, seen) });
  });
  return ledgers;
}

function wholeLedger(report: Report, evaluation: Evaluation): Ledger {
  const { form } = report;
  const links: Link[][] = form.cells.map(() => []);
  const members = evaluation.identities.map(({ state }, index) =>
    state === 'unverifiable' ? [] : membersOf(form, index),
  );
  members.forEach((list, identity) => {
    for (const { cell, sign } of list) links[cell]?.push({ identity, sign });
  });
  return {
    identities: [],
    members,
    links,
    values: form.cells.map((_, index) => countAt(report, index) ?? 0),
    residuals: evaluation.identities.map(({ computed, stated }) => stated - computed),
  };
}

function membersOf(form: Form, index: number): Member[] {
  const identity = form.identities[index];
  if (identity === undefined) return [];
  return [
    ...identity.addends.map((cell): Member => ({ cell, sign: -1 })),
    ...identity.totals.map((cell): Member => ({ cell, sign: 1 })),
  ];
}

function reachable(ledger: Ledger, from: number, seen: Set<number>): readonly number[] {
  const found = [from];
  seen.add(from);
  for (let at = 0; at < found.length; at++) {
    for (const { cell } of ledger.members[found[at] as number] ?? []) {
      for (const { identity } of ledger.links[cell] ?? []) {
        if (seen.has(identity)) continue;
        seen.add(identity);
        found.push(identity);
      }
    }
  }
  return found.sort((a, b) => a - b);
}
