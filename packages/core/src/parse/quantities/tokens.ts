import { isDigit } from '../../text/index.ts';
import { isHanNumberUnit } from '../han-number.ts';
import type { Range } from '../report.ts';
import { type CueLexicon, cueLexicon } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import { type ProseNumber, readDigits, readHan } from './read-number.ts';

/** A word that tells something, a number, a year or month, or a punctuation mark; all other text lies between. */
export interface Token extends Range {
  readonly kind: 'cue' | 'number' | 'year' | 'month' | 'mark';
  readonly cue: Cue | null;
  readonly number: ProseNumber | null;
  /** The year, the month, or the folded unit of the mark. */
  readonly value: number;
  readonly insideTitle: boolean;
}

export const COMMA = 0x2c;
export const PAUSE = 0x3001;
export const OPENING = 0x28;
export const CLOSING = 0x29;
const TITLE = 0x300a;
const TITLE_END = 0x300b;
/** Titles are not longer; an opening mark alone must not silence the rest of the report. */
const LONGEST_TITLE = 120;

export const SENTENCE_ENDS: ReadonlySet<number> = new Set([...'。!?'].map((c) => c.charCodeAt(0)));

/** What may begin at a unit: mostly nothing, so that most of a text costs one look into a table. */
const BEGINS = { nothing: 0, digit: 1, mark: 2, han: 3, cue: 4, title: 5 } as const;

let classes: Uint8Array | undefined;

function classTable(lexicon: CueLexicon): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    if (lexicon.startsAt(unit)) table[unit] = BEGINS.cue;
    if (isHanNumberUnit(unit)) table[unit] = BEGINS.han;
    if (isDigit(unit)) table[unit] = BEGINS.digit;
  }
  for (const mark of ',、;:()。!?') table[mark.charCodeAt(0)] = BEGINS.mark;
  table[TITLE] = BEGINS.title;
  return table;
}

/** Cuts a stretch of prose into tokens, in one pass. */
export function tokensOf(units: Uint16Array, text: string, { start, end }: Range): Token[] {
  const lexicon = cueLexicon();
  classes ??= classTable(lexicon);
  const tokens: Token[] = [];
  let titleEnd = -1;
  for (let at = start; at < end; ) {
    const kind = classes[units[at]!]!;
    if (kind === BEGINS.nothing) {
      at++;
    } else if (kind === BEGINS.title) {
      titleEnd = Math.max(titleEnd, endOfTitle(units, at, end));
      at++;
    } else {
      at = readToken(units, text, at, end, kind, at < titleEnd, lexicon, tokens);
    }
  }
  return tokens;
}

function readToken(
  units: Uint16Array,
  text: string,
  at: number,
  end: number,
  kind: number,
  insideTitle: boolean,
  lexicon: CueLexicon,
  tokens: Token[],
): number {
  if (kind === BEGINS.mark) {
    if (!insideTitle)
      tokens.push({
        kind: 'mark',
        start: at,
        end: at + 1,
        cue: null,
        number: null,
        value: units[at]!,
        insideTitle,
      });
    return at + 1;
  }
  const stop = insideTitle ? -1 : lexicon.match(units, at, end);
  if (stop > 0) {
    tokens.push({
      kind: 'cue',
      start: at,
      end: stop,
      cue: lexicon.found,
      number: null,
      value: 0,
      insideTitle,
    });
    return stop;
  }
  if (kind === BEGINS.cue) return at + 1;
  const reading = kind === BEGINS.digit ? readDigits(units, text, at, end) : readHan(units, at, end);
  if (reading.kind === 'number') {
    const { number } = reading;
    tokens.push({
      kind: 'number',
      start: number.start,
      end: number.close,
      cue: null,
      number,
      value: 0,
      insideTitle,
    });
  } else if (reading.kind !== 'none' && !insideTitle) {
    tokens.push({
      kind: reading.kind,
      start: at,
      end: reading.next,
      cue: null,
      number: null,
      value: reading.value,
      insideTitle,
    });
  }
  return Math.max(reading.next, at + 1);
}

function endOfTitle(units: Uint16Array, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_TITLE);
  for (let at = open + 1; at < limit; at++) if (units[at] === TITLE_END) return at;
  return open;
}
