import { isDigit } from '../../text/index.ts';
import type { Range } from '../report.ts';
import { isCalendarUnit } from './calendar.ts';
import { afterGap } from './gaps.ts';
import { hanEnd, mayBeHanNumber } from './read-han.ts';
import {
  classOf,
  DENIAL,
  DIGIT,
  NUMERAL,
  OPEN_TITLE,
  STOP,
  titleEnd,
  unitClasses,
  WORD,
} from './unit-classes.ts';

/** How many sentences a topic holds without being named again. */
export const TOPIC_HOLDS = 2;

/** 不 denies a quantity only in 不存在 and 不收取. */
const NOT = '不'.charCodeAt(0);
const BEHIND_NOT: readonly number[] = [...'存收'].map((character) => character.charCodeAt(0));
const NONE: readonly Sentence[] = [];

/** A sentence that is to be read. */
export interface Sentence extends Range {
  /** Its place among all sentences of the paragraph. */
  readonly place: number;
}

/** Finds the sentences that have to be read: most of a report's prose states nothing. */
export class SentenceFinder {
  readonly #units: Uint16Array;
  readonly #classes = unitClasses();
  /** By sentence of the paragraph: where it ends, and whether it may state a quantity. */
  readonly #ends: number[] = [];
  readonly #states: boolean[] = [];

  constructor(units: Uint16Array) {
    this.#units = units;
  }

  /**
   * The sentences of a paragraph that may state something, with the first one and those right before them, which tell
   * what they are about; all of them where `whole`.
   */
  find({ start, end }: Range, whole: boolean): readonly Sentence[] {
    if (!this.#scan(start, end) && !whole) return NONE;
    const sentences: Sentence[] = [];
    let from = start;
    for (let place = 0; place < this.#ends.length; place++) {
      const stop = this.#ends[place]!;
      if (whole || place === 0 || this.#isNeeded(place)) sentences.push({ start: from, end: stop, place });
      from = stop;
    }
    return sentences;
  }

  #isNeeded(place: number): boolean {
    const states = this.#states;
    for (let later = place; later <= place + TOPIC_HOLDS; later++) if (states[later] === true) return true;
    return false;
  }

  /** Cuts a paragraph into sentences; tells whether any may state something. */
  #scan(start: number, end: number): boolean {
    const units = this.#units;
    const table = this.#classes;
    this.#ends.length = this.#states.length = 0;
    let states = false;
    let any = false;
    let at = start;
    while (at < end) {
      const kind = classOf(table, units[at]!);
      if (kind <= WORD) {
        at++;
      } else if (kind === STOP) {
        at++;
        this.#ends.push(at);
        this.#states.push(states);
        states = false;
      } else if (kind === OPEN_TITLE) {
        at = Math.max(at + 1, titleEnd(units, at, end));
      } else if (kind === DIGIT || kind === NUMERAL || kind === DENIAL) {
        if (!states) states = this.#maySay(at, end, kind);
        any ||= states;
        at = kind === DIGIT ? digitsEnd(units, at, end) : Math.max(at + 1, hanEnd(units, at, end));
      } else at++;
    }
    if (this.#ends.length === 0 || this.#ends[this.#ends.length - 1]! < end) {
      this.#ends.push(end);
      this.#states.push(states);
    }
    return any;
  }

  /** Whether the digits, numerals or denial at `at` may state a quantity; 2024年 and 一是 don't. */
  #maySay(at: number, end: number, kind: number): boolean {
    const units = this.#units;
    if (kind === NUMERAL) return mayBeHanNumber(units, at, end);
    if (kind === DIGIT) return !isCalendarUnit(units[digitsEnd(units, at, end)] ?? 0);
    return units[at] !== NOT || BEHIND_NOT.includes(units[afterGap(units, at + 1, end)] ?? 0);
  }
}

function digitsEnd(units: Uint16Array, at: number, end: number): number {
  let stop = at;
  while (stop < end && isDigit(units[stop]!)) stop++;
  return stop;
}
