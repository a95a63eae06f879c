import { isDigit } from '../../text/index.ts';
import { isHanNumberUnit } from '../han-number.ts';
import type { Range } from '../report.ts';
import { cueLexicon } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import { CALENDAR, mayBeHanNumber, type ProseNumber, readDigits, readHan } from './read-number.ts';

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
export const OPENING = 0x28;
export const CLOSING = 0x29;
const TITLE = 0x300a;
const TITLE_END = 0x300b;
/** Titles are not longer; an opening mark alone must not silence the rest of the report. */
const LONGEST_TITLE = 120;

export const SENTENCE_ENDS: ReadonlySet<number> = new Set([...'。!?'].map((c) => c.charCodeAt(0)));

/** What may begin at a unit: mostly nothing, so that most of a text costs one look into a table. */
const BEGINS = { nothing: 0, digit: 1, mark: 2, han: 3, cue: 4, negation: 5, title: 6 } as const;
const NEGATIONS = '未没无零免';

let classes: Uint8Array | undefined;

function classTable(): Uint8Array {
  if (classes !== undefined) return classes;
  const lexicon = cueLexicon();
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    if (lexicon.startsAt(unit)) table[unit] = BEGINS.cue;
    if (isHanNumberUnit(unit)) table[unit] = BEGINS.han;
    if (isDigit(unit)) table[unit] = BEGINS.digit;
  }
  for (const negation of NEGATIONS) table[negation.charCodeAt(0)] = BEGINS.negation;
  for (const mark of ',、;:()。!?') table[mark.charCodeAt(0)] = BEGINS.mark;
  table[TITLE] = BEGINS.title;
  classes = table;
  return table;
}

/** Whether a stretch of prose may state a quantity: most paragraphs don't, and need no closer reading. */
export function mayState(units: Uint16Array, { start, end }: Range): boolean {
  const table = classTable();
  for (let at = start; at < end; at++) {
    const kind = table[units[at]!]!;
    if (kind === BEGINS.nothing || kind === BEGINS.cue) continue;
    if (kind === BEGINS.negation) return true;
    if (kind === BEGINS.han && mayBeHanNumber(units, at, end)) return true;
    if (kind !== BEGINS.digit) continue;
    while (at < end && isDigit(units[at]!)) at++;
    if (!CALENDAR.has(units[at] ?? 0)) return true;
  }
  return false;
}

type OpenToken = { -readonly [K in keyof Token]: Token[K] };

/**
 * Cuts prose into tokens, in one pass. The tokens of one stretch are gone when the next is read: their objects are used
 * again, since most of a report's prose would otherwise be left as garbage.
 */
export class Tokeniser {
  readonly #units: Uint16Array;
  readonly #text: string;
  readonly #lexicon = cueLexicon();
  readonly #pool: OpenToken[] = [];
  readonly #tokens: OpenToken[] = [];

  constructor(units: Uint16Array, text: string) {
    this.#units = units;
    this.#text = text;
  }

  read({ start, end }: Range): readonly Token[] {
    const units = this.#units;
    const lexicon = this.#lexicon;
    const table = classTable();
    this.#tokens.length = 0;
    let titleEnd = -1;
    for (let at = start; at < end; ) {
      const kind = table[units[at]!]!;
      const inside = at < titleEnd;
      if (kind === BEGINS.nothing) {
        at++;
      } else if (kind === BEGINS.mark) {
        if (!inside) this.#add('mark', at, at + 1).value = units[at]!;
        at++;
      } else if (kind === BEGINS.title) {
        titleEnd = Math.max(titleEnd, endOfTitle(units, at, end));
        at++;
      } else {
        const stop = inside || !lexicon.mayMatch(units, at) ? -1 : lexicon.match(units, at, end);
        if (stop > 0) this.#add('cue', at, stop).cue = lexicon.found;
        if (stop > 0) at = stop;
        else if (kind === BEGINS.cue || kind === BEGINS.negation) at++;
        else at = this.#readNumber(at, end, kind === BEGINS.digit, inside);
      }
    }
    return this.#tokens;
  }

  #readNumber(at: number, end: number, digits: boolean, insideTitle: boolean): number {
    const units = this.#units;
    const reading = digits ? readDigits(units, this.#text, at, end) : readHan(units, at, end);
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

function endOfTitle(units: Uint16Array, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_TITLE);
  for (let at = open + 1; at < limit; at++) if (units[at] === TITLE_END) return at;
  return open;
}
