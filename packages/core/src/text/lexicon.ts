import { SKIP } from './units.ts';

/** A word found in a text. Offsets are UTF-16 units; a zero-width character or pinyin note inside is part of the range. */
export interface WordHit {
  /** Index into the words the lexicon was made of. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** What the first or the first two units of a word say: only longer words begin so, or a word is already whole. */
const LONGER = 1;
const WHOLE = 2;

/** Where two or three units are marked; others may share the place, which costs a walk in vain. */
function placeOf(first: number, second: number, third = 0): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb) ^ third) & 0xffff;
}

/**
 * Finds many words in one pass over folded units. Tables of their first, first two and first three units reject nearly
 * all places at once; the rest walk a trie, so the cost hardly depends on how many words there are. Words may overlap
 * and every one that occurs is found.
 */
export class Lexicon {
  readonly #first = new Uint8Array(0x10000);
  readonly #pairs = new Uint8Array(0x10000);
  readonly #triples = new Uint8Array(0x10000);
  readonly #edges: Map<number, number>[] = [new Map()];
  readonly #words: number[][] = [[]];

  /** @param words in folded form: simplified characters, half-width punctuation */
  constructor(words: readonly string[]) {
    words.forEach((word, index) => {
      let node = 0;
      for (let at = 0; at < word.length; at++) node = this.#child(node, word.charCodeAt(at));
      if (node === 0) return;
      this.#words[node]!.push(index);
      this.#mark(word);
    });
  }

  /** Calls `hit` for every word that stands in `[start, end)`, by place, shorter before longer. */
  scan(
    units: Uint16Array,
    start: number,
    end: number,
    hit: (word: number, start: number, end: number) => void,
  ): void {
    const first = this.#first;
    const pairs = this.#pairs;
    const triples = this.#triples;
    for (let at = start; at < end; at++) {
      const unit = units[at]!;
      const kind = first[unit]!;
      if (kind === 0) continue;
      const second = units[at + 1]!;
      if (kind === LONGER && second !== SKIP) {
        const pair = pairs[placeOf(unit, second)]!;
        if (pair === 0) continue;
        const third = units[at + 2]!;
        if (pair === LONGER && third !== SKIP && triples[placeOf(unit, second, third)] === 0) continue;
      }
      this.#walk(units, at, end, hit);
    }
  }

  #mark(word: string): void {
    const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    this.#first[first]! |= word.length === 1 ? WHOLE : LONGER;
    if (word.length > 1) this.#pairs[placeOf(first, second)]! |= word.length === 2 ? WHOLE : LONGER;
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
      const next = this.#edges[node]!.get(unit);
      if (next === undefined) return;
      node = next;
      for (const word of this.#words[node]!) hit(word, start, at + 1);
    }
  }

  #child(node: number, unit: number): number {
    const edges = this.#edges[node]!;
    let child = edges.get(unit);
    if (child === undefined) {
      child = this.#edges.length;
      edges.set(unit, child);
      this.#edges.push(new Map());
      this.#words.push([]);
    }
    return child;
  }
}
