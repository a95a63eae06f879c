import { isDigit } from '../../text/index.ts';
import type { Range } from '../report.ts';
import { cueLexicon } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import { afterGap } from './gaps.ts';
import type { ProseNumber } from './prose-number.ts';
import { readDigits } from './read-digits.ts';
import { readHan } from './read-han.ts';
import {
  BREAK,
  classOf,
  DIGIT,
  MARK,
  NOTHING,
  OPEN_TITLE,
  STOP,
  titleEnd,
  unitClasses,
  WORD,
} from './unit-classes.ts';
import type { WordTrie } from './word-trie.ts';

/** A word that tells something, a number, a year or month, or a punctuation mark; all other text lies between. */
export interface Token extends Range {
  readonly kind: 'cue' | 'number' | 'year' | 'month' | 'mark';
  readonly cue: Cue | null;
  readonly number: ProseNumber | null;
  /** The year, the month, or the folded unit of the mark. */
  readonly value: number;
  readonly insideTitle: boolean;
}

export const PAUSE = 0x3001;
export const SEMICOLON = 0x3b;
export const OPENING = 0x28;
export const CLOSING = 0x29;

type OpenToken = { -readonly [K in keyof Token]: Token[K] };

/**
 * Cuts prose into tokens, one sentence after another, in one pass. The tokens of a sentence are gone when the next is
 * read: the list and its objects are used again, since most of a report's prose would otherwise be left as garbage.
 */
export class Tokeniser {
  /** The tokens of the sentence read last are the first {@link count}. */
  readonly tokens: readonly Token[];
  count = 0;
  /** Whether it has a number or a denial; else it only tells what the next sentences are about. */
  states = false;
  readonly #units: Uint16Array;
  readonly #text: string;
  readonly #lexicon: WordTrie<Cue> = cueLexicon();
  readonly #classes = unitClasses();
  readonly #pool: OpenToken[] = [];

  constructor(units: Uint16Array, text: string) {
    this.tokens = this.#pool;
    this.#units = units;
    this.#text = text;
  }

  /** Reads the sentence that begins at `start`; gives its end, behind its full stop or where the paragraph ends. */
  read(start: number, end: number): number {
    const units = this.#units;
    const table = this.#classes;
    this.count = 0;
    this.states = false;
    let closed = -1;
    let at = start;
    while (at < end) {
      const unit = units[at]!;
      const kind = classOf(table, unit);
      if (kind === NOTHING) {
        at++;
      } else if (kind === MARK) {
        if (at >= closed) this.#add('mark', at, at + 1).value = unit;
        at++;
      } else if (kind === STOP) {
        at++;
        if (at > closed) return at;
      } else if (kind === OPEN_TITLE) {
        closed = Math.max(closed, titleEnd(units, at, end));
        at++;
      } else if (kind === BREAK) {
        at = Math.max(afterGap(units, at, end), at + 1);
      } else {
        at = this.#readWord(at, end, kind, at < closed);
      }
    }
    return end;
  }

  /** The longest word at `at`, or a number. */
  #readWord(at: number, end: number, kind: number, insideTitle: boolean): number {
    const lexicon = this.#lexicon;
    if (!insideTitle && lexicon.mayMatch(this.#units, at)) {
      const stop = lexicon.match(this.#units, at, end);
      if (stop > 0 && (kind !== DIGIT || this.#isName(at, stop, end))) {
        const cue = lexicon.found;
        this.#add('cue', at, stop).cue = cue;
        if (cue?.type === 'negation') this.states = true;
        return stop;
      }
    }
    return kind === WORD ? at + 1 : this.#readNumber(at, end, kind, insideTitle);
  }

  /** 12345热线 is no number; 12345元 and 123456 are. */
  #isName(at: number, stop: number, end: number): boolean {
    const units = this.#units;
    if (stop < end && isDigit(units[stop]!)) return false;
    const reading = readDigits(units, this.#text, at, end);
    return reading.kind !== 'number' || reading.number.unit === null;
  }

  #readNumber(at: number, end: number, kind: number, insideTitle: boolean): number {
    const units = this.#units;
    const reading = kind === DIGIT ? readDigits(units, this.#text, at, end) : readHan(units, at, end);
    if (reading.kind === 'number') {
      const token = this.#add('number', reading.number.start, reading.number.close);
      token.number = reading.number;
      token.insideTitle = insideTitle;
      this.states = true;
    } else if (reading.kind !== 'none' && !insideTitle) {
      this.#add(reading.kind, at, reading.next).value = reading.value;
    }
    return Math.max(reading.next, at + 1);
  }

  #add(kind: Token['kind'], start: number, end: number): OpenToken {
    const pool = this.#pool;
    const place = this.count++;
    if (place === pool.length)
      pool.push({ kind, start, end, cue: null, number: null, value: 0, insideTitle: false });
    const token = pool[place]!;
    token.kind = kind;
    token.start = start;
    token.end = end;
    token.cue = null;
    token.number = null;
    token.value = 0;
    token.insideTitle = false;
    return token;
  }
}
