import type { CellRange, IdentityEntry, IdentityTree } from '@gouji/lsp/protocol';
import type { Position, Range } from 'vscode-languageserver-types';
import { holds } from '../places/ranges.ts';

export type IdentityGroup = IdentityTree['groups'][number];

/**
 * The identity to show for the cursor: of those with the cell it stands on a broken one rather than one that holds, and
 * the cell's own sum rather than one it merely is part of. One that is shown already stays while it fits.
 */
export function identityAt(
  { groups }: IdentityTree,
  cursor: Position,
  shown: string | null,
): IdentityEntry | null {
  const all = groups.flatMap(({ identities }) => identities);
  const [own, part] = [
    all.filter((each) => has(each.totals, cursor)),
    all.filter((each) => has(each.addends, cursor)),
  ];
  const candidates = [...own, ...part];
  return (
    candidates.find(({ id }) => id === shown) ??
    candidates.find(({ state }) => state === 'broken') ??
    candidates[0] ??
    null
  );
}

function has(cells: readonly CellRange[], cursor: Position): boolean {
  return cells.some(({ range }) => range !== null && holds(range, cursor));
}

/** Where an identity stands in the text: its total, or what there is of it. */
export function placeOf({ totals, addends }: IdentityEntry): Range | null {
  return [...totals, ...addends].find(({ range }) => range !== null)?.range ?? null;
}
