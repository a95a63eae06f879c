import { type FormSection, SECTIONS } from '../../form/index.ts';
import { isDigit, SKIP, type SourceText } from '../../text/index.ts';
import {
  CLOSE,
  DASH,
  DOT,
  ENUMERATION_COMMA,
  hanNumeral,
  isGap,
  isSignificant,
  NEWLINE,
  PIPE,
} from '../characters.ts';
import type { Range, Section } from '../report.ts';
import { LabelTrie, NOWHERE, ROOT } from '../rows/label-trie.ts';
import { LONGEST_NUMERAL, type Numeral, readNumeral } from './numeral.ts';

/** A place that reads like a section heading; whether it is one is decided by looking at all of them together. */
export interface HeadingCandidate {
  readonly section: FormSection;
  readonly start: number;
  readonly end: number;
  readonly numeral: Range;
  readonly wording: Section['wording'];
  /** Line start, numeral and title of its own; the others need support from their neighbours. */
  readonly strong: boolean;
  /** The line holds nothing after the title but leader dots or a page number, as in a table of contents. */
  readonly bare: boolean;
}

interface Title {
  readonly section: FormSection;
  readonly wording: 'official' | 'variant';
  /** Short wordings are also names of sub-headings: they count only behind the right numeral. */
  readonly short: boolean;
}

const TITLES: Title[] = [];
const TRIE = new LabelTrie(
  SECTIONS.flatMap((section) =>
    [section.title, ...section.variants].map((text, i): [string, number] => {
      const short = i > 0 && text.length <= 7;
      return [text, TITLES.push({ section, wording: i === 0 ? 'official' : 'variant', short }) - 1];
    }),
  ),
);

/** Units that a heading can begin with: rejects most lines at once. */
const FIRST = new Uint8Array(0x10000);
for (const { title, variants } of SECTIONS) {
  for (const text of [title, ...variants]) FIRST[text.charCodeAt(0)] = 1;
}
for (const c of '一二三四五六七八九十第0123456789(-') FIRST[c.charCodeAt(0)] = 1;
for (let unit = 0x2460; unit <= 0x249b; unit++) FIRST[unit] = 1;
for (let unit = 0x3220; unit <= 0x3229; unit++) FIRST[unit] = 1;

/** Key words by which a numbered heading in other wording is still recognised: all words of one group must occur. */
const KEY_WORDS: readonly (readonly (readonly string[])[])[] = [
  [['总体'], ['概况']],
  [['主动公开', '信息']],
  [
    ['收到', '申请'],
    ['处理', '申请', '情况'],
    ['依申请公开', '情况'],
  ],
  [
    ['复议', '情况'],
    ['诉讼', '情况'],
  ],
  [['问题', '改进'], ['问题', '措施'], ['不足', '改进'], ['问题', '打算'], ['主要问题']],
  [['其他', '报告'], ['其它', '报告'], ['需要报告']],
];
/** A line break inside a paragraph, as Word has it. */
const SOFT_BREAK = 0x0b;
const CARRIAGE_RETURN = 0x0d;
const LONGEST_OTHER_HEADING = 36;
/** Most spaces and marks inside a title. */
const MOST_MARKS = 40;
const FULL_STOP = '。'.charCodeAt(0);
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const COMMA = 0x2c;
const ELLIPSIS = 0x2026;
const MIDDLE_DOT = 0xb7;
const LIST_WORDS = new Set([...'等和及与以'].map((c) => c.charCodeAt(0)));

/** Every place in the text that reads like a section heading, in text order. One pass. */
export function headingCandidates(source: SourceText): HeadingCandidate[] {
  const { units, length, text } = source;
  const found: HeadingCandidate[] = [];
  let candidate = headingAt(source, 0, false);
  for (let i = 0; i < length; i++) {
    if (candidate !== null) {
      found.push(candidate);
      candidate = null;
    }
    const unit = units[i]!;
    if (unit === NEWLINE) candidate = headingAt(source, i + 1, text.charCodeAt(i) === SOFT_BREAK);
    else if (unit === ENUMERATION_COMMA && opensInLine(units, i)) candidate = headingAt(source, i - 1, true);
  }
  return found;
}

/** Whether 、 at `comma` follows the numeral of a section in the middle of a line. */
function opensInLine(units: Uint16Array, comma: number): boolean {
  const value = comma === 0 ? 0 : hanNumeral(units[comma - 1]!);
  return value >= 1 && value <= SECTIONS.length && !atLineStart(units, comma - 1);
}

/** Looks back over a few marks only, so that hostile lines of spaces cost nothing. */
function atLineStart(units: Uint16Array, offset: number): boolean {
  for (let at = offset - 1; at >= 0 && at > offset - LONGEST_NUMERAL; at--) {
    if (units[at] === NEWLINE) return true;
    if (!isLead(units[at]!)) return false;
  }
  return offset < LONGEST_NUMERAL;
}

/** What may stand before a heading on its line: space, Markdown marks, a table's pipe, CSV quotes. */
function isLead(unit: number): boolean {
  return isGap(unit) || unit === 0x23 || unit === 0x2a || unit === 0x3e || unit === PIPE || unit === 0x22;
}

/** A line that begins with a number and goes on with no mark behind it, as most lines of a table do. */
function isBareNumber(units: Uint16Array, start: number): boolean {
  let at = start;
  while (isDigit(units[at] ?? 0)) at++;
  const unit = units[at] ?? NEWLINE;
  return at > start && (unit === NEWLINE || unit === TAB || unit === PIPE || unit === SKIP);
}

function headingAt(source: SourceText, from: number, inLine: boolean): HeadingCandidate | null {
  const { units, length } = source;
  let start = from;
  if (!inLine) while (start < length && isLead(units[start]!)) start++;
  if (start >= length || FIRST[units[start]!] === 0 || isBareNumber(units, start)) return null;
  const numeral = readNumeral(units, start);
  const title = readTitle(units, source.text, numeral.end);
  if (title === null) return inLine || numeral.kind !== 'han' ? null : otherWording(source, numeral);
  const { section, wording, short } = title.title;
  if (short && (numeral.kind !== 'han' || numeral.value !== section.number)) return null;
  const rest = restOfLine(units, title.end);
  const end = title.end;
  if (rest === 'list' || (rest === 'bare' && endsList(units, start, end))) return null;
  if (inLine && (rest === 'bare' || short) && !opensSentence(units, start)) return null;
  if (numeral.kind === 'none' && rest !== 'bare') return null;
  if (numeral.kind === 'bracket' && (wording !== 'official' || rest !== 'bare')) return null;
  const strong = numeral.kind === 'han' || numeral.kind === 'digits';
  return { section, start, end, numeral, wording, strong: strong && !inLine, bare: rest === 'bare' };
}

/** A pinyin note behind the last character belongs to the title: …情況(kuàng). */
function behindNote(units: Uint16Array, text: string, end: number): number {
  let at = end;
  while (units[at] === SKIP && text.charCodeAt(at) !== CARRIAGE_RETURN) at++;
  const last = text[at - 1];
  return at > end && (last === ')' || last === '）') ? at : end;
}

function readTitle(units: Uint16Array, text: string, start: number): { title: Title; end: number } | null {
  let node = ROOT;
  let entry = -1;
  let end = start;
  let marks = 0;
  for (let at = start; at < units.length; at++) {
    const unit = units[at]!;
    if (unit === NEWLINE) break;
    if (!isSignificant(unit)) {
      if (unit === SKIP) continue;
      if ((node === ROOT && !isLead(unit)) || ++marks > MOST_MARKS) break;
      continue;
    }
    node = TRIE.step(node, unit);
    if (node === NOWHERE) break;
    if (TRIE.entryAt(node) >= 0) {
      entry = TRIE.entryAt(node);
      end = at + 1;
    }
  }
  const title = TITLES[entry];
  return title === undefined ? null : { title, end: behindNote(units, text, end) };
}

/** What follows a title on its line: nothing (or leader dots and a page number), the marks of a list, or text. */
function restOfLine(units: Uint16Array, start: number): 'bare' | 'list' | 'text' {
  let at = start;
  while (at < units.length && isTrail(units[at]!)) at++;
  const unit = units[at] ?? NEWLINE;
  if (unit === NEWLINE || (unit === COMMA && isPadding(units, at))) return 'bare';
  if (
    at === start &&
    (unit === SEMICOLON || unit === COMMA || unit === ENUMERATION_COMMA || LIST_WORDS.has(unit))
  )
    return 'list';
  if (isDigit(unit)) {
    while (at < units.length && (isDigit(units[at]!) || isTrail(units[at]!))) at++;
    if ((units[at] ?? NEWLINE) === NEWLINE) return 'bare';
  }
  return 'text';
}

/** The last item of a list that is set on lines of its own: it ends with a full stop, and the item above with a semicolon. */
function endsList(units: Uint16Array, start: number, end: number): boolean {
  if (units[end] !== FULL_STOP) return false;
  let at = start - 1;
  while (at > start - LONGEST_NUMERAL && (isGap(units[at] ?? 0) || units[at] === NEWLINE)) at--;
  return units[at] === SEMICOLON || units[at] === COMMA || units[at] === ENUMERATION_COMMA;
}

/** The empty cells of a CSV row. */
function isPadding(units: Uint16Array, start: number): boolean {
  let at = start;
  while (units[at] === COMMA || isTrail(units[at] ?? NEWLINE)) at++;
  return (units[at] ?? NEWLINE) === NEWLINE;
}

function isTrail(unit: number): boolean {
  return (
    isGap(unit) ||
    unit === 0x2a ||
    unit === PIPE ||
    unit === 0x22 ||
    unit === 0x23 ||
    unit === COLON ||
    unit === DOT ||
    unit === FULL_STOP ||
    unit === ELLIPSIS ||
    unit === MIDDLE_DOT ||
    unit === DASH ||
    unit === 0x5f
  );
}

/** Whether what stands before an in-line heading ends a sentence or a cell. */
function opensSentence(units: Uint16Array, start: number): boolean {
  const unit = units[start - 1] ?? NEWLINE;
  return (
    isGap(unit) || unit === NEWLINE || unit === FULL_STOP || unit === COLON || unit === PIPE || unit === CLOSE
  );
}

/** A short numbered line whose key words name the section that its numeral counts. */
function otherWording(source: SourceText, numeral: Numeral): HeadingCandidate | null {
  const section = SECTIONS[numeral.value - 1];
  if (section === undefined || numeral.end === numeral.start + 1) return null;
  const { units } = source;
  let end = numeral.end;
  let written = 0;
  while (end < units.length && units[end] !== NEWLINE) {
    // A comment on a line of its own right below is part of this line of the folded view.
    if (units[end] !== SKIP && ++written > LONGEST_OTHER_HEADING) return null;
    if (units[end] === FULL_STOP || units[end] === TAB) return null;
    end++;
  }
  while (end > numeral.end && isTrail(units[end - 1]!)) end--;
  const text = source.plain(numeral.end, end);
  const named = KEY_WORDS[section.number - 1]?.some((words) => words.every((word) => text.includes(word)));
  return named
    ? { section, start: numeral.start, end, numeral, wording: 'other', strong: false, bare: true }
    : null;
}

const TAB = 0x09;
