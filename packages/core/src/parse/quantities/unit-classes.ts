import { isDigit } from '../../text/index.ts';
import { NEWLINE } from '../characters.ts';
import { isHanNumberUnit } from '../han-number.ts';
import { cueLexicon } from './cue-lexicon.ts';

/** What may begin at a unit: mostly nothing, so that most of a text costs one look into a table. */
export const NOTHING = 0;
/** A word that tells something. */
export const WORD = 1;
export const MARK = 2;
export const BREAK = 3;
/** A mark that ends a sentence. */
export const STOP = 4;
export const OPEN_TITLE = 5;
/** From here on a unit may state a quantity. */
export const NUMERAL = 6;
export const DIGIT = 7;
/** Begins a denial: 未收到, 没有, 无, 零, 免收, 不存在. */
const DENIAL = 8;

const DENIALS = '未没无零免不';
const MARKS = ',、;:()';
const STOPS = '。!?';
const TITLE = 0x300a;
const TITLE_END = 0x300b;
/** Titles are not longer; an opening mark alone must not silence the rest of the report. */
const LONGEST_TITLE = 120;

/** Four bits a unit: a small table stays near at hand. */
let classes: Int32Array | undefined;

/** The classes of all units, for {@link classOf}. */
export function unitClasses(): Int32Array {
  if (classes !== undefined) return classes;
  const lexicon = cueLexicon();
  const table = new Int32Array(0x2000);
  const put = (unit: number, kind: number): void => {
    const shift = (unit & 7) << 2;
    table[unit >>> 3] = (table[unit >>> 3]! & ~(0xf << shift)) | (kind << shift);
  };
  const putAll = (characters: string, kind: number): void => {
    for (let at = 0; at < characters.length; at++) put(characters.charCodeAt(at), kind);
  };
  for (let unit = 0; unit < 0x10000; unit++) {
    if (lexicon.begins(unit)) put(unit, WORD);
    if (isHanNumberUnit(unit)) put(unit, NUMERAL);
    if (isDigit(unit)) put(unit, DIGIT);
  }
  putAll(DENIALS, DENIAL);
  putAll(MARKS, MARK);
  putAll(STOPS, STOP);
  put(TITLE, OPEN_TITLE);
  put(NEWLINE, BREAK);
  classes = table;
  return table;
}

export function classOf(table: Int32Array, unit: number): number {
  return (table[unit >>> 3]! >>> ((unit & 7) << 2)) & 0xf;
}

/** Behind the title 《…》 that begins at `open`; `open` itself where it has no end. */
export function titleEnd(units: Uint16Array, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_TITLE);
  for (let at = open + 1; at < limit; at++) if (units[at] === TITLE_END) return at + 1;
  return open;
}
