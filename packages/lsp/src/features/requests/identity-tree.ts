import { identityTree, type PlacedCell } from '@gouji/core';
import type { CellRange, IdentityTree } from '../../protocol.ts';
import { rangeOf } from '../../text/positions.ts';
import type { OpenReport } from '../open-report.ts';

/** Every identity of a report by table and kind, with its formula, its state and the places of its cells. */
export function identityTreeOf({ version, checked, locale }: OpenReport): IdentityTree {
  const { report, evaluation } = checked;
  const placed = (cells: readonly PlacedCell[]): readonly CellRange[] =>
    cells.map(({ cell, start, end }) => ({
      cell,
      range: start === null || end === null ? null : rangeOf(report.source, { start, end }),
    }));
  const { evaluated, failed, unverifiable, allZero } = evaluation;
  return {
    version,
    title: report.title?.value ?? '',
    identities: { holds: evaluated - failed, broken: failed, unverifiable },
    allZero,
    groups: identityTree(checked, locale).map(({ identities, ...group }) => ({
      ...group,
      identities: identities.map(({ id, state, label, equation, computed, stated, addends, totals }) => ({
        id,
        state,
        label,
        equation,
        computed,
        stated,
        addends: placed(addends),
        totals: placed(totals),
      })),
    })),
  };
}
