import { isGap, NEWLINE } from '../characters.ts';
import type { Cue, CueWords } from './cues.ts';
import { MATTER_WORDS } from './matter-words.ts';
import { REQUEST_WORDS } from './request-words.ts';
import { SETTING_WORDS } from './setting-words.ts';

/** A run of white space longer than this inside a word is none: a page break, a cell, a line of its own. */
const LONGEST_GAP = 12;

interface Word {
  readonly text: string;
  readonly cue: Cue;
}

export interface CueMatch {
  readonly cue: Cue;
  readonly end: number;
}

/** The words of prose, longest first, by their first unit: most places of a text cost one look into a table. */
export class CueLexicon {
  readonly #buckets: (readonly Word[])[] = [[]];
  readonly #bucketOf = new Uint8Array(0x10000);

  constructor(groups: readonly CueWords[]) {
    const byFirst = new Map<number, Map<string, Cue>>();
    for (const [cue, words] of groups) {
      for (const text of words.split(' ')) {
        const first = text.charCodeAt(0);
        const bucket = byFirst.get(first) ?? new Map<string, Cue>();
        bucket.set(text, cue);
        byFirst.set(first, bucket);
      }
    }
    for (const [first, words] of byFirst) {
      this.#bucketOf[first] = this.#buckets.length;
      const bucket = [...words].map(([text, cue]) => ({ text, cue }));
      this.#buckets.push(bucket.sort((a, b) => b.text.length - a.text.length));
    }
  }

  startsAt(unit: number): boolean {
    return this.#bucketOf[unit] !== 0;
  }

  /** The longest word that begins at `at`. Spaces and line breaks inside it are looked over. */
  match(units: Uint16Array, at: number, end: number): CueMatch | null {
    const bucket = this.#buckets[this.#bucketOf[units[at]!]!]!;
    for (const { text, cue } of bucket) {
      const stop = matchText(units, at, end, text);
      if (stop > 0) return { cue, end: stop };
    }
    return null;
  }
}

function matchText(units: Uint16Array, start: number, end: number, text: string): number {
  let at = start + 1;
  for (let index = 1; index < text.length; index++) {
    let limit = at + LONGEST_GAP;
    if (limit > end) limit = end;
    while (at < limit && (isGap(units[at]!) || units[at] === NEWLINE)) at++;
    if (at >= end || units[at] !== text.charCodeAt(index)) return -1;
    at++;
  }
  return at;
}

let shared: CueLexicon | undefined;

/** Built when the first report is read: loading the library stays cheap. */
export function cueLexicon(): CueLexicon {
  shared ??= new CueLexicon([...REQUEST_WORDS, ...MATTER_WORDS, ...SETTING_WORDS]);
  return shared;
}
