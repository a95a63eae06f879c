import { Edges, NOWHERE } from './edges.ts';
import { SKIP } from './units.ts';

/** A word found in a text. Offsets are UTF-16 units; a zero-width character or pinyin note inside is part of the range. */
export interface WordHit {
  /** Index into the words the lexicon was made of. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly number[] = [];

/**
 * Bits that sort words by length and first unit. A word can only begin where the sorts of a unit as first and of the
 * next as second have one in common; any unit may follow words of one unit.
 */
const ALONE = 0x01;
const PAIRS = 0x0e;
const SHORT = ALONE | PAIRS;
const ANY = 0xff;

function sortOf(word: string): number {
  if (word.length === 1) return ALONE;
  const first = word.charCodeAt(0);
  return word.length === 2 ? 0x02 << (first % 3) : 0x10 << (first & 3);
}

/** Where three units are marked; others may share the place, which costs a walk in vain. */
function placeOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb) ^ third) & 0xffff;
}

/**
 * Finds many words in one pass over folded units. Tables of their first, second and first three units reject nearly all
 * places at once; the rest walk a trie, so the cost hardly depends on how many words there are. Words may overlap and
 * every one that occurs is found.
 */
export class Lexicon {
  /** For each unit the sorts of the words that begin with it, and of those whose second unit it is. */
  readonly #first = new Uint8Array(0x10000);
  readonly #second = new Uint8Array(0x10000).fill(ALONE);
  readonly #triples = new Uint8Array(0x10000);
  readonly #edges: Edges;
  /** For each node the words that end there. */
  readonly #words: readonly (readonly number[])[];

  /** @param words in folded form: simplified characters, half-width punctuation */
  constructor(words: readonly string[]) {
    const nodes: Map<number, number>[] = [new Map()];
    const ends: number[][] = [[]];
    words.forEach((word, index) => {
      let node = 0;
      for (let at = 0; at < word.length; at++) {
        const unit = word.charCodeAt(at);
        let child = nodes[node]!.get(unit);
        if (child === undefined) {
          child = nodes.push(new Map()) - 1;
          ends.push([]);
          nodes[node]!.set(unit, child);
        }
        node = child;
      }
      if (node === 0) return;
      ends[node]!.push(index);
      this.#mark(word);
    });
    this.#second[SKIP] = ANY;
    this.#edges = new Edges(nodes);
    this.#words = ends.map((found) => (found.length === 0 ? NONE : found));
  }

  /** Calls `hit` for every word that stands in `[start, end)`, by place, shorter before longer. */
  scan(
    units: Uint16Array,
    start: number,
    end: number,
    hit: (word: number, start: number, end: number) => void,
  ): void {
    const first = this.#first;
    const second = this.#second;
    const triples = this.#triples;
    for (let at = start; at < end; at++) {
      const unit = units[at]!;
      const sorts = first[unit]!;
      if (sorts === 0) continue;
      const behind = units[at + 1] ?? SKIP;
      const fitting = sorts & second[behind]!;
      if (fitting === 0) continue;
      if ((fitting & SHORT) === 0 && behind !== SKIP) {
        const third = units[at + 2] ?? SKIP;
        if (third !== SKIP && triples[placeOf(unit, behind, third)] === 0) continue;
      }
      this.#walk(units, at, end, hit);
    }
  }

  #mark(word: string): void {
    const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    const sort = sortOf(word);
    this.#first[first]! |= sort;
    if (word.length > 1) this.#second[second]! |= sort;
    if (word.length > 2) this.#triples[placeOf(first, second, third)] = 1;
  }

  #walk(
    units: Uint16Array,
    start: number,
    end: number,
    hit: (word: number, start: number, end: number) => void,
  ): void {
    let node = 0;
    for (let at = start; at < end; at++) {
      const unit = units[at]!;
      if (unit === SKIP) continue;
      node = this.#edges.step(node, unit);
      if (node === NOWHERE) return;
      const found = this.#words[node]!;
      for (let i = 0; i < found.length; i++) hit(found[i]!, start, at + 1);
    }
  }
}
