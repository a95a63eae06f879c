import type { IdentityEntry, IdentityTree } from '@gouji/lsp/protocol';
import { describe, expect, it } from 'vitest';
import { identityAt, placeOf } from './identity-items.ts';

/** A cell on a line of its own. */
function cell(line: number | null) {
  const range = line === null ? null : { start: { line, character: 0 }, end: { line, character: 2 } };
  return { cell: 'requests/new/total' as const, range };
}

function identity(
  id: string,
  state: IdentityEntry['state'],
  totals: number[],
  addends: (number | null)[],
): IdentityEntry {
  return {
    id,
    state,
    label: id,
    equation: '',
    computed: null,
    stated: null,
    totals: totals.map(cell),
    addends: addends.map(cell),
  };
}

function treeOf(...identities: IdentityEntry[]): IdentityTree {
  const group = { table: 'requests', tableName: '', kind: 'row-total', label: '', identities } as const;
  return {
    version: 1,
    title: '',
    identities: { holds: 0, broken: 0, unverifiable: 0 },
    allZero: false,
    groups: [group],
  };
}

const at = (line: number) => ({ line, character: 1 });

describe('the identity shown for the cursor', () => {
  it('is the broken one that has its cell', () => {
    const tree = treeOf(identity('row', 'holds', [9], [1, 2]), identity('column', 'broken', [8], [1]));
    expect(identityAt(tree, at(1), null)?.id).toBe('column');
  });

  it('is the sum of its cell rather than one that the cell is part of', () => {
    const tree = treeOf(identity('part', 'holds', [9], [5]), identity('own', 'holds', [5], [1]));
    expect(identityAt(tree, at(5), null)?.id).toBe('own');
  });

  it('stays as it is while it has the cell under the cursor', () => {
    const tree = treeOf(identity('row', 'holds', [9], [1]), identity('column', 'broken', [8], [1]));
    expect(identityAt(tree, at(1), 'row')?.id).toBe('row');
  });

  it('is none where the cursor stands in prose', () => {
    expect(identityAt(treeOf(identity('row', 'broken', [9], [1])), at(3), 'row')).toBeNull();
  });
});

it('leads to the total of an identity, or to what the report has of it', () => {
  expect(placeOf(identity('row', 'holds', [9], [1]))?.start.line).toBe(9);
  expect(placeOf(identity('row', 'unverifiable', [], [null, 4]))?.start.line).toBe(4);
  expect(placeOf(identity('row', 'unverifiable', [], [null]))).toBeNull();
});
