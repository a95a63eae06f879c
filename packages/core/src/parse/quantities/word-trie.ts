import { afterGap, isBlank } from './gaps.ts';
import { UnitSet } from './unit-set.ts';

/** A node while the trie is built. */
interface Draft<T> {
  readonly children: Map<number, Draft<T>>;
  value: T | null;
}

/** Slots of the table of first units; a power of two, well above the number of characters that words begin with. */
const ROOTS = 2048;

/**
 * Words that may stand at a place of a text, each with a value; the longest wins. Whether any word can begin there costs
 * one or two looks into small bit tables, and walking on along a word touches children that lie side by side: what is
 * read all the time has to stay near at hand.
 */
export class WordTrie<T> {
  /** The value of the word that {@link match} found last. */
  found: T | null = null;
  /** Nodes of the first units, by a hash of the unit. */
  readonly #roots = new Uint16Array(ROOTS);
  readonly #begins = new UnitSet();
  /** Units that are words of their own, and hashes of the first two units of longer words. */
  readonly #alone = new UnitSet();
  readonly #pairs = new UnitSet();
  /** By node, in level order: its unit, the first of its children (they end where those of the next node begin), its value. */
  readonly #units: Uint16Array;
  readonly #children: Uint16Array;
  readonly #values: readonly (T | null)[];

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    const root = draftOf(words);
    const roots = root.children.size;
    const nodes: Draft<T>[] = [{ children: new Map(), value: null }, ...root.children.values()];
    const units = [0, ...root.children.keys()];
    const children: number[] = [];
    for (let node = 0; node < nodes.length; node++) {
      children.push(nodes.length);
      for (const [unit, child] of nodes[node]!.children) {
        nodes.push(child);
        units.push(unit);
        if (node <= roots) this.#pairs.add(pairOf(units[node]!, unit));
      }
    }
    this.#units = new Uint16Array(units);
    this.#children = new Uint16Array([...children, nodes.length]);
    this.#values = nodes.map(({ value }) => value);
    for (let node = 1; node <= roots; node++) {
      this.#addRoot(node);
      if (nodes[node]!.value !== null) this.#alone.add(units[node]!);
    }
  }

  /** Whether some word begins with `unit`. */
  begins(unit: number): boolean {
    return this.#begins.has(unit);
  }

  /** A cheap look at whether a word may begin at `at`. */
  mayMatch(units: Uint16Array, at: number): boolean {
    const unit = units[at]!;
    const next = units[at + 1] ?? 0;
    return this.#pairs.has(pairOf(unit, next)) || this.#alone.has(unit) || next <= 0x20;
  }

  /** The end of the longest word that begins at `start`, or -1. Spaces, line and page breaks inside it are looked over. */
  match(units: Uint16Array, start: number, end: number): number {
    let node = this.#rootOf(units[start]!);
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

  #addRoot(node: number): void {
    const unit = this.#units[node]!;
    this.#begins.add(unit);
    let slot = slotOf(unit);
    while (this.#roots[slot] !== 0) slot = (slot + 1) & (ROOTS - 1);
    this.#roots[slot] = node;
  }

  #rootOf(unit: number): number {
    let slot = slotOf(unit);
    for (;;) {
      const node = this.#roots[slot]!;
      if (node === 0 || this.#units[node] === unit) return node;
      slot = (slot + 1) & (ROOTS - 1);
    }
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
      if (child === undefined) {
        child = { children: new Map(), value: null };
        node.children.set(unit, child);
      }
      node = child;
    }
    node.value = value;
  }
  return root;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & 0xffff;
}

function slotOf(unit: number): number {
  return (Math.imul(unit, 0x9e3779b1) >>> 16) & (ROOTS - 1);
}
