import { IDEOGRAPHS } from './fold-table.generated.ts';
import { RADICALS } from './radicals.ts';
import { SKIP } from './units.ts';

/** Stands in the table for CR, which folds by what follows it. No character folds to U+0001 otherwise. */
export const CARRIAGE_RETURN = 1;
/** Stands in the table for an opening round bracket, which may open a pinyin note. */
export const OPENING_BRACKET = 2;
/** Stands in the table for < and &, which may open a line break or a space left over from HTML. */
export const OPENING_MARKUP = 3;

const SPACE = 0x20;
const LINE_BREAK = 0x0a;

/** Inclusive ranges of characters that all fold to one unit; a later line overrides an earlier one. */
const RANGES: readonly (readonly [first: number, last: number, unit: number])[] = [
  [0x00, 0x1f, SPACE],
  [0x7f, 0xa0, SPACE],
  [0x00, 0x00, SKIP],
  [0x07, 0x09, 0x09], // U+0007 ends a table cell in text copied from Word
  [0x08, 0x08, SPACE],
  [0x0a, 0x0c, LINE_BREAK],
  [0x0d, 0x0d, CARRIAGE_RETURN],
  [0x85, 0x85, LINE_BREAK],
  [0x2028, 0x2029, LINE_BREAK],
  [0x1680, 0x1680, SPACE],
  [0x180e, 0x180e, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x3000, 0x3000, SPACE],
  [0xad, 0xad, SKIP],
  [0x034f, 0x034f, SKIP],
  [0x061c, 0x061c, SKIP],
  [0x200b, 0x200f, SKIP],
  [0x202a, 0x202e, SKIP],
  [0x2060, 0x206f, SKIP],
  [0xfe00, 0xfe0f, SKIP],
  [0xfeff, 0xfeff, SKIP],
];

/** Punctuation: every character of the first string folds to the second. Full-width ASCII is done by rule. */
const PUNCTUATION: readonly (readonly [from: string, to: string])[] = [
  ['﹙', '('],
  ['﹚', ')'],
  ['【〔〖﹝', '['],
  ['】〕〗﹞', ']'],
  ['﹛', '{'],
  ['﹜', '}'],
  ['“”„‟「」『』〝〞〟｢｣', '"'],
  ['‘’‚‛', "'"],
  ['〈', '《'],
  ['〉', '》'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\ufe58\ufe63', '-'],
  ['\u2223\u2502\u2503\uffe8', '|'],
  ['｡', '。'],
  ['､﹑', '、'],
  ['•・‧∙･', '·'],
  ['﹐', ','],
  ['﹒', '.'],
  ['﹔', ';'],
  ['﹕', ':'],
  ['﹖', '?'],
  ['﹗', '!'],
  ['﹢', '+'],
  ['〜∼', '~'],
  ['﹪', '%'],
  ['○◯', '〇'], // the circles that stand for zero in years: 二○二三
];

let table: Uint16Array | undefined;

/**
 * What turns every UTF-16 unit into its folded unit: `code ^ foldTable()[code]`. Unchanged units hold 0, so building
 * it touches only what folds. CR, opening brackets, < and & come out as {@link CARRIAGE_RETURN}, {@link OPENING_BRACKET}
 * and {@link OPENING_MARKUP}.
 */
export function foldTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x10000);
  const set = (from: number, to: number): void => {
    built[from] = from ^ to;
  };
  for (let at = 0; at < IDEOGRAPHS.length; at += 2)
    set(IDEOGRAPHS.charCodeAt(at), IDEOGRAPHS.charCodeAt(at + 1));
  for (let at = 0; at < RADICALS.length; at += 2) {
    const ideograph = RADICALS.charCodeAt(at + 1);
    set(RADICALS.charCodeAt(at), ideograph ^ (built[ideograph] ?? 0));
  }
  for (let code = 0xff01; code <= 0xff5e; code++) set(code, code - 0xfee0);
  for (const [first, last, unit] of RANGES) for (let code = first; code <= last; code++) set(code, unit);
  for (const [from, to] of PUNCTUATION) {
    for (let at = 0; at < from.length; at++) set(from.charCodeAt(at), to.charCodeAt(0));
  }
  for (const bracket of '(（﹙') set(bracket.charCodeAt(0), OPENING_BRACKET);
  for (const mark of '<&') set(mark.charCodeAt(0), OPENING_MARKUP);
  return built;
}
