/** Where no edge leads. */
export const NOWHERE = -1;

/**
 * The edges of a trie in one open-addressed table keyed by node and unit: walking makes no substring and allocates
 * nothing. Nodes count from 0, the root, and fit in 15 bits.
 */
export class Edges {
  readonly #keys: Int32Array;
  readonly #targets: Int32Array;
  readonly #mask: number;

  /** @param nodes for each node the units that lead on from it, and where to */
  constructor(nodes: readonly ReadonlyMap<number, number>[]) {
    if (nodes.length > 0x8000) throw new RangeError(`${nodes.length} nodes are more than a trie can have`);
    let size = 1;
    while (size < nodes.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size).fill(-1);
    this.#targets = new Int32Array(size);
    nodes.forEach((edges, node) => {
      for (const [unit, target] of edges) this.#put((node << 16) | unit, target);
    });
  }

  /** The node one unit on from `node`, or NOWHERE. */
  step(node: number, unit: number): number {
    const key = (node << 16) | unit;
    let slot = hash(key) & this.#mask;
    for (;;) {
      const found = this.#keys[slot]!;
      if (found === key) return this.#targets[slot]!;
      if (found === -1) return NOWHERE;
      slot = (slot + 1) & this.#mask;
    }
  }

  #put(key: number, target: number): void {
    let slot = hash(key) & this.#mask;
    while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key;
    this.#targets[slot] = target;
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
