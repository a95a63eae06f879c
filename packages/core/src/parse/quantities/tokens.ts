import type { Range } from '../report.ts';
import { cueLexicon } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import { afterGap } from './gaps.ts';
import type { ProseNumber } from './prose-number.ts';
import { readDigits } from './read-digits.ts';
import { readHan } from './read-han.ts';
import { BREAK, classOf, DIGIT, MARK, NOTHING, OPEN_TITLE, STOP, titleEnd, unitClasses, WORD } from './unit-classes.ts';
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

/** 12345 is the longest number that names something. */
const LONGEST_NAME = 5;

type OpenToken = { -readonly [K in keyof Token]: Token[K] };

/**
 * Cuts prose into tokens, in one pass. The tokens of one sentence are gone when the next is read: their objects are used
 * again, since most of a report's prose would otherwise be left as garbage.
 */
export class Tokeniser {
  readonly #units: Uint16Array;
  readonly #text: string;
  readonly #lexicon: WordTrie<Cue> = cueLexicon();
  readonly #classes = unitClasses();
  readonly #pool: OpenToken[] = [];
  readonly #tokens: OpenToken[] = [];

  constructor(units: Uint16Array, text: string) {
    this.#units = units;
    this.#text = text;
  }

  read({ start, end }: Range): readonly Token[] {
    const units = this.#units;
    const table = this.#classes;
    this.#tokens.length = 0;
    let closed = -1;
    let at = start;
    while (at < end) {
      const unit = units[at]!;
      const kind = classOf(table, unit);
      if (kind === NOTHING || kind === STOP) {
        at++;
      } else if (kind === MARK) {
        if (at >= closed) this.#add('mark', at, at + 1).value = unit;
        at++;
      } else if (kind === OPEN_TITLE) {
        closed = Math.max(closed, titleEnd(units, at, end));
        at++;
      } else if (kind === BREAK) {
        at = Math.max(afterGap(units, at, end), at + 1);
      } else {
        at = this.#readWord(at, end, kind, at < closed);
      }
    }
    return this.#tokens;
  }

  /** The longest word at `at`, or a number. */
  #readWord(at: number, end: number, kind: number, insideTitle: boolean): number {
    const lexicon = this.#lexicon;
    if (!insideTitle && lexicon.mayMatch(this.#units, at)) {
      const stop = lexicon.match(this.#units, at, end);
      // 12345热线 is no number, 12345元 is.
      if (stop > 0 && (kind !== DIGIT || !this.#isCount(at, end))) {
        this.#add('cue', at, stop).cue = lexicon.found;
        return stop;
      }
    }
    return kind === WORD ? at + 1 : this.#readNumber(at, end, kind, insideTitle);
  }

  #isCount(at: number, end: number): boolean {
    const reading = readDigits(this.#units, this.#text, at, end);
    return reading.kind === 'number' && (reading.number.unit !== null || reading.number.end - at > LONGEST_NAME);
  }

  #readNumber(at: number, end: number, kind: number, insideTitle: boolean): number {
    const units = this.#units;
    const reading = kind === DIGIT ? readDigits(units, this.#text, at, end) : readHan(units, at, end);
    if (reading.kind === 'number') {
      const token = this.#add('number', reading.number.start, reading.number.close);
      token.number = reading.number;
      token.insideTitle = insideTitle;
    } else if (reading.kind !== 'none' && !insideTitle) {
      this.#add(reading.kind, at, reading.next).value = reading.value;
    }
    return Math.max(reading.next, at + 1);
  }

  #add(kind: Token['kind'], start: number, end: number): OpenToken {
    const pool = this.#pool;
    const { length } = this.#tokens;
    if (length === pool.length)
      pool.push({ kind, start, end, cue: null, number: null, value: 0, insideTitle: false });
    const token = pool[length]!;
    token.kind = kind;
    token.start = start;
    token.end = end;
    token.cue = null;
    token.number = null;
    token.value = 0;
    token.insideTitle = false;
    this.#tokens.push(token);
    return token;
  }
}
