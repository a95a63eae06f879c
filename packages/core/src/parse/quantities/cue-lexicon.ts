import { isGap, NEWLINE } from '../characters.ts';
import type { Cue, CueWords } from './cues.ts';
import { MATTER_WORDS } from './matter-words.ts';
import { REQUEST_WORDS } from './request-words.ts';
import { SETTING_WORDS } from './setting-words.ts';

/** A run of white space longer than this inside a word is none: a page break, a cell, a line of its own. */
const LONGEST_GAP = 12;

/**
 * The words of prose as a trie whose edges lie in one hash table of typed arrays: most places of a text cost one look
 * into a table of first units, and no place costs an object.
 */
export class CueLexicon {
  /** The cue that {@link match} found last. */
  found: Cue | null = null;
  readonly #first = new Uint16Array(0x10000);
  /** Which hashes of two first units begin a word: tells most places without looking further. */
  readonly #pairs = new Uint8Array(0x10000);
  readonly #alone = new Uint8Array(0x10000);
  readonly #cues: (Cue | null)[] = [null];
  readonly #keys: Int32Array;
  readonly #targets: Uint16Array;
  readonly #mask: number;

  constructor(groups: readonly CueWords[]) {
    const edges = new Map<number, number>();
    for (const [cue, words] of groups) for (const word of words.split(' ')) this.#add(edges, word, cue);
    const size = 2 ** Math.ceil(Math.log2(edges.size * 3));
    this.#mask = size - 1;
    for (const [, words] of groups) for (const word of words.split(' ')) this.#addPair(word);
    this.#keys = new Int32Array(size);
    this.#targets = new Uint16Array(size);
    for (const [key, node] of edges) {
      let at = slotOf(key, this.#mask);
      while (this.#keys[at] !== 0) at = (at + 1) & this.#mask;
      this.#keys[at] = key;
      this.#targets[at] = node;
    }
  }

  startsAt(unit: number): boolean {
    return this.#first[unit] !== 0;
  }

  /** A cheap look at whether a word may begin at `at`; only words that begin at such units may. */
  mayMatch(units: Uint16Array, at: number): boolean {
    const next = units[at + 1] ?? 0;
    const unit = units[at]!;
    return next <= 0x20 || this.#pairs[pairOf(unit, next)] === 1 || this.#alone[unit] === 1;
  }

  /** The end of the longest word that begins at `at`, or -1. Spaces and line breaks inside it are looked over. */
  match(units: Uint16Array, start: number, end: number): number {
    const keys = this.#keys;
    let node = this.#first[units[start]!]!;
    let longest = -1;
    let at = start + 1;
    while (node !== 0) {
      const cue = this.#cues[node]!;
      if (cue !== null) {
        this.found = cue;
        longest = at;
      }
      while (at < end && isBlank(units[at]!) && at - start < LONGEST_GAP + 8) at++;
      if (at >= end) break;
      const key = keyOf(node, units[at]!);
      let slot = slotOf(key, this.#mask);
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      node = keys[slot] === key ? this.#targets[slot]! : 0;
      at++;
    }
    return longest;
  }

  #addPair(word: string): void {
    const first = word.charCodeAt(0);
    if (word.length > 1) this.#pairs[pairOf(first, word.charCodeAt(1))] = 1;
    else this.#alone[first] = 1;
  }

  #add(edges: Map<number, number>, word: string, cue: Cue): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const key = keyOf(node, unit);
      const child = node === 0 ? this.#first[unit]! : (edges.get(key) ?? 0);
      if (child !== 0) {
        node = child;
        continue;
      }
      const added = this.#cues.push(null) - 1;
      if (node === 0) this.#first[unit] = added;
      else edges.set(key, added);
      node = added;
    }
    this.#cues[node] = cue;
  }
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 && (isGap(unit) || unit === NEWLINE);
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & 0xffff;
}

/** Nodes count from 1, so no key is 0. */
function keyOf(node: number, unit: number): number {
  return (node << 16) | unit;
}

function slotOf(key: number, mask: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & mask;
}

let shared: CueLexicon | undefined;

/** Built when the first report is read: loading the library stays cheap. */
export function cueLexicon(): CueLexicon {
  shared ??= new CueLexicon([...REQUEST_WORDS, ...MATTER_WORDS, ...SETTING_WORDS]);
  return shared;
}
