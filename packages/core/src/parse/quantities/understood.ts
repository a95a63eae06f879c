import { NEWLINE } from '../characters.ts';
import { afterGap, isBlank, isWordUnit } from './gaps.ts';
import type { Token } from './tokens.ts';
import { CAUSES, EQUALS, LEADS, LINKS, MIDDLES, RESTS, SELVES } from './understood-words.ts';
import { titleEnd } from './unit-classes.ts';
import { UnitSet } from './unit-set.ts';
import { WordTrie } from './word-trie.ts';

/**
 * Where a stretch stands: before the words that say what a number counts, among them, between them and the number (or one
 * without a count word), or behind a verb that goes without an object; what leads to a dispute is understood where one is counted.
 */
export type Position =
  | 'lead'
  | 'middle'
  | 'link'
  | 'equals'
  | 'rest'
  | 'lead-to-dispute'
  | 'middle-of-dispute';

const WORDS: Readonly<Record<Position, readonly string[]>> = {
  lead: [LINKS, MIDDLES, SELVES, LEADS],
  middle: [LINKS, MIDDLES, SELVES],
  link: [LINKS],
  equals: [EQUALS],
  rest: [RESTS, LEADS],
  'lead-to-dispute': [LINKS, MIDDLES, SELVES, LEADS, CAUSES],
  'middle-of-dispute': [LINKS, MIDDLES, SELVES, CAUSES],
};

const OF_DISPUTES: ReadonlySet<Position> = new Set(['lead-to-dispute', 'middle-of-dispute']);

const POSITIONS = Object.keys(WORDS) as readonly Position[];
let words: WordTrie<number> | undefined;

/** All words, each with the positions in which it is understood, as bits. Built when first asked for. */
function understoodWords(): WordTrie<number> {
  if (words !== undefined) return words;
  const positions = new Map<string, number>();
  for (const [index, position] of POSITIONS.entries()) {
    for (const word of WORDS[position].flatMap((list) => list.split(' ')))
      positions.set(word, (positions.get(word) ?? 0) | (1 << index));
  }
  words = new WordTrie(positions);
  return words;
}

const TITLE = 0x300a;
/** Units that an organ's name ends with. */
const ORGAN_ENDS = new UnitSet('省市州盟县区旗镇乡道局委办厅府院所站处室会');

/** 县政府 may be all of the county or only what came to the government itself; a town has no such parts. */
const GOVERNMENT = '府'.charCodeAt(0);
const OF_TOWNSHIP = /[镇乡](?:人民)?政府/u;

/** Tells whether prose around a number is understood, in the report of one organ. */
export class Understanding {
  readonly #units: Uint16Array;
  readonly #organ: string;
  readonly #words = understoodWords();

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
    if (start >= end) return true;
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
    let strange = -1;
    let at = start;
    while (at < end) {
      const unit = units[at]!;
      const word = isWordUnit(unit);
      const stop = word ? this.#wordEnd(at, end, position) : -1;
      if (word && stop < 0) {
        if (strange < 0) strange = at;
        at++;
        continue;
      }
      if (strange >= 0 && !isBlank(unit)) {
        if (!this.#isSelf(strange, at, position)) return false;
        strange = -1;
      }
      at = stop > 0 ? stop : this.#pastMark(unit, at, end);
    }
    return strange < 0 || this.#isSelf(strange, end, position);
  }

  /** Behind what is no word at `at`: a title, a page break with its number, or one mark. */
  #pastMark(unit: number, at: number, end: number): number {
    if (unit === TITLE) return Math.max(at + 1, titleEnd(this.#units, at, end));
    return unit === NEWLINE ? Math.max(at + 1, afterGap(this.#units, at, end)) : at + 1;
  }

  /** The end of the longest word at `at`, where that word is understood in this position; else -1. */
  #wordEnd(at: number, end: number, position: Position): number {
    const stop = this.#words.match(this.#units, at, end);
    return stop > 0 && (this.#words.found! & (1 << POSITIONS.indexOf(position))) !== 0 ? stop : -1;
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
