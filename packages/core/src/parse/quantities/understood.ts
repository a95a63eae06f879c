import { isBlank, isWordUnit } from './gaps.ts';
import type { Token } from './tokens.ts';
import { CAUSES, LEADS, LINKS, MIDDLES, RESTS, SELVES } from './understood-words.ts';
import { WordTrie } from './word-trie.ts';

/**
 * Where a stretch stands: before the words that say what a number counts, among them, between them and the number, or
 * behind a verb that goes without an object; what leads to a dispute is understood where one is counted.
 */
export type Position = 'lead' | 'middle' | 'link' | 'rest' | 'lead-to-dispute' | 'middle-of-dispute';

const WORDS: Readonly<Record<Position, readonly string[]>> = {
  lead: [LINKS, MIDDLES, SELVES, LEADS],
  middle: [LINKS, MIDDLES, SELVES],
  link: [LINKS],
  rest: [RESTS, LEADS],
  'lead-to-dispute': [LINKS, MIDDLES, SELVES, LEADS, CAUSES],
  'middle-of-dispute': [LINKS, MIDDLES, SELVES, CAUSES],
};

const OF_DISPUTES: ReadonlySet<Position> = new Set(['lead-to-dispute', 'middle-of-dispute']);

const tries = new Map<Position, WordTrie<true>>();

function trieOf(position: Position): WordTrie<true> {
  let trie = tries.get(position);
  if (trie === undefined) {
    const words = WORDS[position].flatMap((list) => list.split(' '));
    trie = new WordTrie(words.map((word) => [word, true] as const));
    tries.set(position, trie);
  }
  return trie;
}

const TITLE = 0x300a;
const TITLE_END = 0x300b;
/** Units that an organ's name ends with. */
const ORGAN_ENDS: ReadonlySet<number> = unitsOf('省市州盟县区旗镇乡道局委办厅府院所站处室会');

/** 县政府 may be all of the county or only what came to the government itself; a town has no such parts. */
const GOVERNMENT = '府'.charCodeAt(0);
const OF_TOWNSHIP = /[镇乡](?:人民)?政府/u;

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Tells whether prose around a number is understood, in the report of one organ. */
export class Understanding {
  readonly #units: Uint16Array;
  readonly #organ: string;

  /** @param organ the organ's name, folded and without spaces; empty where it is not known */
  constructor(units: Uint16Array, organ: string) {
    this.#units = units;
    this.#organ = organ;
  }

  /** Whether all of a stretch is; tokens `from`…`to`, which lie in it, are unless they limit or deny something. */
  covers(
    start: number,
    end: number,
    tokens: readonly Token[],
    from: number,
    to: number,
    position: Position,
  ): boolean {
    let at = start;
    for (let index = from; index < to; index++) {
      const token = tokens[index]!;
      const type = token.cue?.type;
      if (type === 'plain') continue;
      if (type === 'negation' || type === 'compare' || type === 'rate') return false;
      if (type === 'limit' && !OF_DISPUTES.has(position)) return false;
      if (!this.#isClear(at, token.start, position)) return false;
      at = token.end;
    }
    return this.#isClear(at, end, position);
  }

  #isClear(start: number, end: number, position: Position): boolean {
    const units = this.#units;
    const trie = trieOf(position);
    let strange = -1;
    let at = start;
    while (at < end) {
      const unit = units[at]!;
      const stop = isWordUnit(unit) ? trie.match(units, at, end) : -1;
      if (stop < 0 && isWordUnit(unit)) {
        if (strange < 0) strange = at;
        at++;
        continue;
      }
      if (strange >= 0 && !isBlank(unit)) {
        if (!this.#isSelf(strange, at, position)) return false;
        strange = -1;
      }
      at = stop > 0 ? stop : unit === TITLE ? this.#titleEnd(at, end) : at + 1;
    }
    return strange < 0 || this.#isSelf(strange, end, position);
  }

  #titleEnd(open: number, end: number): number {
    for (let at = open + 1; at < end; at++) if (this.#units[at] === TITLE_END) return at + 1;
    return open + 1;
  }

  /** Whether a stretch is short for the organ's own name: 霁川县, 县政府, 县自然资源局. */
  #isSelf(start: number, end: number, position: Position): boolean {
    if (position !== 'lead' && position !== 'lead-to-dispute') return false;
    let next = 0;
    let last = 0;
    for (let at = start; at < end; at++) {
      const unit = this.#units[at]!;
      if (!isWordUnit(unit)) continue;
      next = this.#organ.indexOf(String.fromCharCode(unit), next) + 1;
      if (next === 0) return false;
      last = unit;
    }
    return ORGAN_ENDS.has(last) && (last !== GOVERNMENT || OF_TOWNSHIP.test(this.#organ));
  }
}

