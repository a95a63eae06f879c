import { SKIP } from './units.ts';

/** A word found in a text. Offsets are UTF-16 units; a zero-width character or pinyin note inside is part of the range. */
export interface WordHit {
  /** Index into the words the lexicon was made of. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds many words in one pass over folded units. A table of first units rejects most places at once; the rest walk a
 * trie, so the cost hardly depends on how many words there are. Words may overlap and every one that occurs is found.
 */
export class Lexicon {
  readonly #first = new Uint8Array(0x10000);
  readonly #edges: Map<number, number>[] = [new Map()];
  readonly #words: number[][] = [[]];

  /** @param words in folded form: simplified characters, half-width punctuation */
  constructor(words: readonly string[]) {
    words.forEach((word, index) => {
      let node = 0;
      for (let at = 0; at < word.length; at++) node = this.#child(node, word.charCodeAt(at));
      if (node === 0) return;
      this.#words[node]!.push(index);
      this.#first[word.charCodeAt(0)] = 1;
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
    for (let at = start; at < end; at++) {
      if (first[units[at]!] === 1) this.#walk(units, at, end, hit);
    }
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
