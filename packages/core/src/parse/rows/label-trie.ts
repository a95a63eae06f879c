import { Edges, NOWHERE } from '../../text/index.ts';
import { isSignificant } from '../characters.ts';

export { NOWHERE };

/** Where a walk through the trie begins. */
export const ROOT = 0;
/** `only` of a node from which labels of several entries can still be reached. */
const SEVERAL = -2;

/**
 * A dictionary of labels, walked one significant unit at a time, so that a label is found whatever stands between its
 * letters, and a label cut in pieces is recognised as the beginning or the rest of one.
 */
export class LabelTrie {
  readonly #edges: Edges;
  /** For each node the entry that ends there, or -1. */
  readonly #entry: Int16Array;
  /** For each node the one entry that all labels through it belong to, or SEVERAL. */
  readonly #only: Int16Array;
  readonly #leaf: Uint8Array;

  /** @param labels label text → entry number; texts are reduced to their significant units */
  constructor(labels: readonly (readonly [text: string, entry: number])[]) {
    const nodes: Map<number, number>[] = [new Map()];
    const entry = [-1];
    const only = [SEVERAL];
    for (const [text, id] of labels) {
      let node = ROOT;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (!isSignificant(unit)) continue;
        let next = nodes[node]!.get(unit);
        if (next === undefined) {
          next = nodes.length;
          nodes[node]!.set(unit, next);
          nodes.push(new Map());
          entry.push(-1);
          only.push(id);
        } else if (only[next] !== id) {
          only[next] = SEVERAL;
        }
        node = next;
      }
      entry[node] = id;
    }
    this.#entry = Int16Array.from(entry);
    this.#only = Int16Array.from(only);
    this.#leaf = Uint8Array.from(nodes, (edges) => (edges.size === 0 ? 1 : 0));
    this.#edges = new Edges(nodes);
  }

  /** The node one unit on from `node`, or NOWHERE. */
  step(node: number, unit: number): number {
    return this.#edges.step(node, unit);
  }

  /** The entry whose label ends at a node, or -1. */
  entryAt(node: number): number {
    return this.#entry[node]!;
  }

  /** The one entry that can still be meant at a node, or SEVERAL. */
  onlyEntry(node: number): number {
    return this.#only[node]!;
  }

  /** Whether no label goes on from a node. */
  isLeaf(node: number): boolean {
    return this.#leaf[node] === 1;
  }
}
