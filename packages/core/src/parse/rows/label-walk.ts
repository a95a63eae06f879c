import { isSignificant } from '../characters.ts';
import { type LabelTrie, NOWHERE } from './label-trie.ts';

/** How far a piece of text leads through the labels. */
export interface Walk {
  /** Where the walk ended. */
  readonly node: number;
  /** How many units it took. */
  readonly depth: number;
  /** The longest label passed, or -1, and the offset behind it. */
  readonly entry: number;
  readonly entryEnd: number;
  /** Whether every unit of the piece was taken. */
  readonly whole: boolean;
  /** Whether the walk ended on a label that no other continues. */
  readonly last: boolean;
}

/** Follows the significant units of a piece through the trie as far as they go. */
export function walk(trie: LabelTrie, from: number, units: Uint16Array, start: number, end: number): Walk {
  let node = from;
  let depth = 0;
  let entry = -1;
  let entryEnd = start;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (!isSignificant(unit)) continue;
    const next = trie.step(node, unit);
    if (next === NOWHERE) return { node, depth, entry, entryEnd, whole: false, last: false };
    node = next;
    depth++;
    if (trie.entryAt(node) >= 0) {
      entry = trie.entryAt(node);
      entryEnd = at + 1;
    }
  }
  return { node, depth, entry, entryEnd, whole: depth > 0, last: entry >= 0 && trie.isLeaf(node) };
}
