import { afterGap, isBlank } from './gaps.ts';

/** A node while the trie is built. */
interface Draft<T> {
  readonly children: Map<number, Draft<T>>;
  value: T | null;
}

/**
 * Words that may stand at a place of a text, each with a value; the longest wins. Whether any word can begin there costs
 * one or two looks into small bit tables, and walking on along a word touches children that lie side by side.
 */
export class WordTrie<T> {
  /** The value of the word that {@link match} found last. */
  found: T | null = null;
  /** By the first unit: the node, or 0. */
  readonly #roots = new Uint16Array(0x10000);
  /** Units that are words of their own, and hashes of the first two units of longer words, as bits. */
  readonly #alone = new Int32Array(0x800);
  readonly #pairs = new Int32Array(0x800);
  /** By node, in level order: its unit, the first of its children (they end where those of the next node begin), its value. */
  readonly #units: Uint16Array;
  readonly #children: Uint16Array;
  readonly #values: readonly (T | null)[];

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    const root = draftOf(words);
    const nodes: Draft<T>[] = [{ children: new Map(), value: null }, ...root.children.values()];
    const units = [0, ...root.children.keys()];
    const children: number[] = [];
    for (let node = 0; node < nodes.length; node++) {
      children.push(nodes.length);
      for (const [unit, child] of nodes[node]!.children) {
        nodes.push(child);
        units.push(unit);
        if (node <= root.children.size) set(this.#pairs, pairOf(units[node]!, unit));
      }
    }
    this.#units = new Uint16Array(units);
    this.#children = new Uint16Array([...children, nodes.length]);
    this.#values = nodes.map(({ value }) => value);
    for (let node = 1; node <= root.children.size; node++) {
      this.#roots[units[node]!] = node;
      if (nodes[node]!.value !== null) set(this.#alone, units[node]!);
    }
  }

  /** Whether some word begins with `unit`. */
  begins(unit: number): boolean {
    return this.#roots[unit] !== 0;
  }

  /** A cheap look at whether a word may begin at `at`. */
  mayMatch(units: Uint16Array, at: number): boolean {
    const unit = units[at]!;
    const next = units[at + 1] ?? 0;
    return has(this.#pairs, pairOf(unit, next)) || has(this.#alone, unit) || next <= 0x20;
  }

  /** The end of the longest word that begins at `start`, or -1. Spaces, line and page breaks inside it are looked over. */
  match(units: Uint16Array, start: number, end: number): number {
    let node = this.#roots[units[start]!]!;
    let longest = -1;
    let at = start + 1;
    while (node !== 0) {
      const value = this.#values[node]!;
      if (value !== null) {
        this.found = value;
        longest = at;
      }
      if (at < end && isBlank(units[at]!)) at = afterGap(units, at, end);
      if (at >= end) break;
      node = this.#childOf(node, units[at]!);
      at++;
    }
    return longest;
  }

  #childOf(node: number, unit: number): number {
    const units = this.#units;
    const last = this.#children[node + 1]!;
    for (let child = this.#children[node]!; child < last; child++) if (units[child] === unit) return child;
    return 0;
  }
}

function draftOf<T>(words: Iterable<readonly [word: string, value: T]>): Draft<T> {
  const root: Draft<T> = { children: new Map(), value: null };
  for (const [word, value] of words) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      let child = node.children.get(unit);
      if (child === undefined) node.children.set(unit, (child = { children: new Map(), value: null }));
      node = child;
    }
    node.value = value;
  }
  return root;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & 0xffff;
}

function set(bits: Int32Array, bit: number): void {
  bits[bit >>> 5]! |= 1 << (bit & 31);
}

function has(bits: Int32Array, bit: number): boolean {
  return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}
