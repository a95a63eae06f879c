import { foldTable } from './fold-table.ts';
import { isHan, SKIP } from './units.ts';

/** The finals each initial takes in Mandarin (《汉语拼音方案》; ü written v), syllables without an initial first. */
const FINALS: readonly (readonly [initial: string, finals: string])[] = [
  ['', 'a ai an ang ao e ei en eng er o ou ê m n ng hm hng'],
  ['w', 'a ai an ang ei en eng o u'],
  ['y', 'a an ang ao e i in ing o ong ou u uan ue un'],
  ['b', 'a ai an ang ao ei en eng i ian iao ie in ing o u'],
  ['p', 'a ai an ang ao ei en eng i ian iao ie in ing o ou u'],
  ['m', 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u'],
  ['f', 'a an ang ei en eng o ou u'],
  ['d', 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo'],
  ['t', 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo'],
  ['n', 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue un uo v ve'],
  ['l', 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo v ve'],
  ['g', 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo'],
  ['k', 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo'],
  ['h', 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo'],
  ['j', 'i ia ian iang iao ie in ing iong iu u uan ue un'],
  ['q', 'i ia ian iang iao ie in ing iong iu u uan ue un'],
  ['x', 'i ia ian iang iao ie in ing iong iu u uan ue un'],
  ['zh', 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo'],
  ['ch', 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo'],
  ['sh', 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo'],
  ['r', 'an ang ao e en eng i ong ou u ua uan ui un uo'],
  ['z', 'a ai an ang ao e ei en eng i ong ou u uan ui un uo'],
  ['c', 'a ai an ang ao e en eng i ong ou u uan ui un uo'],
  ['s', 'a ai an ang ao e en eng i ong ou u uan ui un uo'],
];

/** The longest note content in UTF-16 units: zhuang, its tone mark and its diaeresis as combining marks, a digit. */
const LONGEST = 9;
/** How many zero-width characters may stand between a character and its note. */
const LONGEST_GAP = 4;

const CLOSING_BRACKET = 0x29;
const VOWELLESS = new Set(['m', 'n', 'ng', 'hm', 'hng']);

let syllables: ReadonlySet<string> | undefined;

/**
 * The end (behind the closing bracket) of the pinyin note whose opening bracket stands at `open`, or -1 when that
 * bracket opens no note. A note follows a Han character or, at `previousEnd`, another note: 公(gong)(gong).
 */
export function noteEnd(text: string, open: number, previousEnd: number): number {
  if (!mayStartSyllable(text.charCodeAt(open + 1)) || !followsHan(text, open, previousEnd)) return -1;
  const table = foldTable();
  for (let at = open + 1; at <= open + 1 + LONGEST && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code ^ table[code]!) === CLOSING_BRACKET) return isNote(text.slice(open + 1, at)) ? at + 1 : -1;
  }
  return -1;
}

/** What notes were read before: a text with notes has one at nearly every character, of a few hundred syllables. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 4096;

function isNote(content: string): boolean {
  let note = known.get(content);
  if (note === undefined) {
    note = isSyllable(folded(content));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(content, note);
  }
  return note;
}

function folded(content: string): string {
  const table = foldTable();
  let units = '';
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    units += String.fromCharCode(code ^ table[code]!);
  }
  return units;
}

/** The pinyin notes of a text, brackets included, in order. They are the same that {@link fold} skips. */
export function pinyinNotes(text: string): readonly { readonly start: number; readonly end: number }[] {
  const notes: { start: number; end: number }[] = [];
  let lastNote = -1;
  for (const { index } of text.matchAll(/[(（﹙]/g)) {
    const end = noteEnd(text, index, lastNote);
    if (end < 0) continue;
    notes.push({ start: index, end });
    lastNote = end;
  }
  return notes;
}

/** A cheap look at the first character of a note: a lower-case ASCII letter, full-width or not, or beyond ASCII. */
function mayStartSyllable(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1eff) || (code >= 0xff41 && code <= 0xff5a)
  );
}

function followsHan(text: string, open: number, previousEnd: number): boolean {
  const table = foldTable();
  for (let at = open; at > open - 1 - LONGEST_GAP && at > 0; at--) {
    if (at === previousEnd) return true;
    const code = text.charCodeAt(at - 1);
    const unit = code ^ table[code]!;
    if (unit !== SKIP) return isHan(unit);
  }
  return false;
}

/**
 * Whether a note's content is one lower-case syllable, its tone unmarked, marked once or a trailing digit 1–5.
 * (a) and (e) count only with their tone marked: unmarked they enumerate.
 */
function isSyllable(content: string): boolean {
  let letters = '';
  let tones = 0;
  for (const mark of content.normalize('NFD')) {
    if ('\u0300\u0301\u0304\u0306\u030c'.includes(mark)) tones++;
    else if (mark === '\u0308' && letters.endsWith('u')) letters = `${letters.slice(0, -1)}v`;
    else if (mark === '\u0302' && letters === 'e') letters = 'ê';
    else letters += mark === 'ɡ' ? 'g' : mark;
  }
  const marked = tones > 0;
  if (!marked && letters.length > 2 && /[1-5]$/.test(letters)) letters = letters.slice(0, -1);
  if (tones > 1 || (!marked && (letters.length === 1 || VOWELLESS.has(letters)))) return false;
  syllables ??= new Set(
    FINALS.flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
  );
  return syllables.has(letters);
}
