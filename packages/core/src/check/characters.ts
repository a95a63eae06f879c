import type { Report } from '../parse/report.ts';
import { foldTable } from '../text/fold-table.ts';
import { isHan, SKIP } from '../text/index.ts';
import { type DigitRun, digitRunsOf } from './digit-runs.ts';

/** Characters that stand for others: copied from PDF or the web they look right and are none that can be searched. */
export type OddKind = 'radical' | 'zero-width' | 'no-break-space' | 'pinyin' | 'traditional';

/** What a text is made of, character by character, where that is not plain: found in one pass for all rules. */
export interface Characters {
  /** Offsets of `, : ; ? ! ( )` typed half-width. */
  readonly halfWidth: readonly number[];
  /** Offsets of brackets and quotes that have a left and a right form, of either width. */
  readonly paired: readonly number[];
  /** Offsets of Han characters and of ，、。；： that repeat the one right before them. */
  readonly doubled: readonly number[];
  /** Runs of digits that are long enough for a telephone, identity or card number. */
  readonly digitRuns: readonly DigitRun[];
  /** Where each odd kind stands first and how often; absent kinds are not in the map. */
  readonly odd: ReadonlyMap<OddKind, Occurrences>;
}

export interface Occurrences {
  readonly first: number;
  readonly count: number;
}

const HALF_WIDTH = 1;
const PAIRED = 2;
/** Classes from here on are odd kinds. */
const ODD: readonly OddKind[] = ['radical', 'zero-width', 'no-break-space', 'traditional'];
const FIRST_ODD = 4;
const ZERO_WIDTH_CLASS = FIRST_ODD + ODD.indexOf('zero-width');

/** Zero-width characters; variation selectors and joiners, which emoji are made of, are left alone. */
const ZERO_WIDTH = '\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff';
const DIRECTION_MARKS: readonly (readonly [number, number])[] = [
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];
const LAST_SPACE = 0x3000;
const PAUSE = 0x3001;
const FULL_STOP = 0x3002;
const FIRST_IDEOGRAPH = 0x3400;
const FULL_WIDTH = new Set([...'，；：'].map((mark) => mark.charCodeAt(0)));
const NO_BREAK_SPACES = '\u00a0\u2007\u202f';
/** Round brackets of either width; half-width ones belong to both lists. */
const BRACKETS = '（）[]【】〔〕「」『』《》〈〉“”‘’„〝〞';

let classes: Uint8Array | undefined;

/** The odd kind of a character as typed, if it is one. Pinyin notes are no characters. */
export function oddKindOf(code: number): OddKind | undefined {
  classes ??= classesOfCharacters();
  return ODD[classes[code]! - FIRST_ODD];
}

export function charactersOf(report: Report): Characters {
  const { text, units } = report.source;
  classes ??= classesOfCharacters();
  const halfWidth: number[] = [];
  const paired: number[] = [];
  const doubled: number[] = [];
  const table = classes;
  const counts = new Uint32Array(FIRST_ODD + ODD.length);
  const firsts = new Uint32Array(FIRST_ODD + ODD.length);
  const pinyin = { first: 0, count: 0 };
  const { length } = text;
  let last = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === last && code > LAST_SPACE && mayBeDoubled(code) && units[at] !== SKIP) doubled.push(at);
    last = code;
    const kind = table[code]!;
    if (kind === 0) continue;
    if (kind >= FIRST_ODD) {
      // Zero-width characters are skipped ones; a byte order mark at the very beginning is none of the text.
      if (kind === ZERO_WIDTH_CLASS ? at === 0 : units[at] === SKIP) continue;
      if (counts[kind]!++ === 0) firsts[kind] = at;
    } else if (units[at] !== SKIP) {
      if ((kind & HALF_WIDTH) !== 0) halfWidth.push(at);
      if ((kind & PAIRED) !== 0) paired.push(at);
    } else if (units[at - 1] !== SKIP && (code === 0x28 || code === 0xff08)) {
      if (pinyin.count++ === 0) pinyin.first = at;
    }
  }
  const odd = new Map<OddKind, Occurrences>();
  ODD.forEach((name, index) => {
    const count = counts[FIRST_ODD + index]!;
    if (count > 0) odd.set(name, { first: firsts[FIRST_ODD + index]!, count });
  });
  if (pinyin.count > 0) odd.set('pinyin', pinyin);
  return { halfWidth, paired, doubled, digitRuns: digitRunsOf(report), odd };
}

/** Whether a character typed twice is worth a look; digits, spaces and lines of dashes are not. */
function mayBeDoubled(code: number): boolean {
  return code >= FIRST_IDEOGRAPH ? isHan(code) || FULL_WIDTH.has(code) : code === PAUSE || code === FULL_STOP;
}

function classesOfCharacters(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fold = foldTable();
  const set = (characters: string, kind: number): void => {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = kind;
  };
  for (let code = 0x2e80; code <= 0xfaff; code++) {
    if (fold[code] === 0 || !isHan(code) || !isHan(code ^ fold[code]!)) continue;
    table[code] = FIRST_ODD + ODD.indexOf(code < 0x3000 || code >= 0xf900 ? 'radical' : 'traditional');
  }
  set(',:;?!', HALF_WIDTH);
  set('()', HALF_WIDTH | PAIRED);
  set(BRACKETS, PAIRED);
  set(ZERO_WIDTH, ZERO_WIDTH_CLASS);
  for (const [first, final] of DIRECTION_MARKS) {
    table.fill(ZERO_WIDTH_CLASS, first, final + 1);
  }
  set(NO_BREAK_SPACES, FIRST_ODD + ODD.indexOf('no-break-space'));
  return table;
}
