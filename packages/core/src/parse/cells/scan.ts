import { isDigit, SKIP, type SourceText } from '../../text/index.ts';
import { BACKSLASH, COMMA, isGap, NEWLINE, PIPE, QUOTE, SPACE, TAB } from '../characters.ts';
import type { Value } from '../report.ts';
import { usesCommas } from './csv.ts';
import { type Frame, frameOf, NO_FRAME, outsideFrame } from './frame.ts';
import { isPageMark, isRule } from './marks.ts';
import { readValue, unreadable } from './read-value.ts';
import { settle } from './settle.ts';
import type { Token, TokenKind, TokenLine, Tokens } from './tokens.ts';
import { closesEnumerator, hasSeveralWords, isNumeric, splitWords } from './words.ts';

/** Cells with a line break inside are quoted; longer quotes than this are not cells. */
const LONGEST_QUOTED = 300;
/** More fields than any row has, whole reports on one line included: what follows them is one field. */
const MOST_FIELDS = 4000;
/** A hundred times the cells of the largest table, and more than any report has lines: what follows is none. */
const MOST_TOKENS = 100_000;
/** More empty lines or blank cells in a row than any table has: further ones tell nothing new. */
const MOST_BLANKS = 40;

/** Cuts a table region into cells by the evidence of each line. One pass; every unit is looked at a bounded number of times. */
export function scanRegion(source: SourceText, start: number, end: number): Tokens {
  return new Scanner(source, start, end).scan();
}

class Scanner {
  readonly #source: SourceText;
  readonly #units: Uint16Array;
  readonly #end: number;
  readonly #commas: boolean;
  readonly #frame: Frame;
  readonly #tokens: Token[] = [];
  readonly #lines: TokenLine[] = [];
  /** Where the fields of the line being read start and end, in turn. One list for all lines: longer ones leave a rest. */
  readonly #bounds: number[] = [];
  #at: number;
  /** How many lines with separators stand right above. */
  #run = 0;
  /** Separators before the cell of the last line that had just one. */
  #indent = 1;
  /** How many lines without any content stand right above. */
  #empty = 0;

  constructor(source: SourceText, start: number, end: number) {
    this.#source = source;
    this.#units = source.units;
    this.#at = start;
    this.#end = end;
    this.#commas = usesCommas(source, start, end);
    this.#frame = frameOf(source, start, end);
  }

  scan(): Tokens {
    while (this.#at < this.#end && this.#tokens.length < MOST_TOKENS) this.#line();
    const stacked = settle(this.#tokens, this.#lines);
    return { tokens: this.#tokens, lines: this.#lines, stacked };
  }

  /** Reads one line and leaves `#at` behind its line break. */
  #line(): void {
    const start = this.#at;
    const end = this.#end;
    const units = this.#units;
    const bounds = this.#bounds;
    let size = 0;
    let field = start;
    let empty = true;
    // Whether a space stands behind words of the field, and whether more words of it came behind one.
    let spaced = false;
    let inner = false;
    let at = start;
    for (; at < end; at++) {
      const unit = units[at]!;
      if (unit > PIPE || isDigit(unit)) {
        inner ||= spaced;
        empty = spaced = false;
      } else if (unit === SPACE) spaced = !empty;
      else if (unit === NEWLINE) break;
      else if (unit === SKIP) continue;
      else if (this.#parts(unit, at) && size < 2 * MOST_FIELDS) {
        bounds[size++] = field;
        bounds[size++] = at;
        field = at + 1;
        empty = true;
        spaced = false;
      } else {
        if (unit === QUOTE && empty && size < 2 * MOST_FIELDS) {
          const close = this.#quoteEnd(at);
          inner ||= close > at;
          at = close;
        }
        inner ||= spaced;
        empty = spaced = false;
      }
    }
    bounds[size++] = field;
    bounds[size++] = at;
    this.#at = at + 1;
    this.#emit(start, at, size, inner);
  }

  /** Whether a unit stands between two fields. */
  #parts(unit: number, at: number): boolean {
    if (unit === TAB) return true;
    if (unit === PIPE) return this.#units[at - 1] !== BACKSLASH;
    return unit === COMMA && this.#commas && this.#source.text.charCodeAt(at) === COMMA;
  }

  /** The offset of the quote that closes a quoted cell, or the same offset where it is no quoted cell. */
  #quoteEnd(open: number): number {
    const { units, text } = this.#source;
    if (text.charCodeAt(open) !== QUOTE) return open;
    const last = Math.min(open + LONGEST_QUOTED, this.#end);
    for (let at = open + 1; at < last; at++) {
      if (units[at] === TAB) return open;
      if (text.charCodeAt(at) !== QUOTE) continue;
      if (text.charCodeAt(at + 1) === QUOTE) at++;
      else {
        const next = units[pastSpaces(units, at + 1)] ?? NEWLINE;
        return next === NEWLINE || next === TAB || next === COMMA || next === SKIP ? at : open;
      }
    }
    return open;
  }

  /** Takes a line whose fields are the first `size` bounds; `inner`: one of them has spaces between its words. */
  #emit(start: number, end: number, size: number, inner: boolean): void {
    if (isRule(this.#source, start, end, this.#run === 1) || isPageMark(this.#source, start, end)) return;
    const bounds = this.#bounds;
    const separated = size > 2;
    const { before, behind } = separated ? outsideFrame(this.#units, bounds, size, this.#frame) : NO_FRAME;
    const width = size / 2 - Number(before) - Number(behind);
    const first = this.#tokens.length;
    const line: TokenLine = { start, end, separated, width, filled: 0, values: 0 };
    for (let i = 0, at = before ? 2 : 0; i < width; i++, at += 2)
      this.#field(line, i, bounds[at]!, bounds[at + 1]!, inner);
    if (line.filled > 0) this.#empty = 0;
    else if (!this.#blank(line, first)) return;
    this.#lines.push(line);
    this.#run = separated ? this.#run + 1 : 0;
    if (line.filled === 1) this.#indent = Math.max(1, this.#tokens[this.#tokens.length - 1]!.column);
  }

  /** Takes a line without content, whose tokens begin at `first`; false where so many stand above that it tells nothing. */
  #blank(line: TokenLine, first: number): boolean {
    const { start, end, separated, width } = line;
    this.#tokens.length = first;
    const last = withoutSkipped(this.#units, start, end);
    const place = separated && this.#units[last - 1] === TAB ? last : start;
    this.#empty++;
    if (this.#empty > MOST_BLANKS) return false;
    if (!separated) this.#push(line, 'gap', start, start, -1, null);
    // A blank cell takes as many separators as stand before a filled one: a tab or two in indented cells, else one.
    const blanks = separated ? Math.max(1, Math.round((width - 1) / this.#indent)) : 0;
    for (let i = 0; i < Math.min(blanks, MOST_BLANKS); i++) this.#push(line, 'blank', place, place, -1, null);
    return true;
  }

  #push(
    line: TokenLine,
    kind: TokenKind,
    start: number,
    end: number,
    column: number,
    value: Value | null,
  ): void {
    this.#tokens.push({ kind, start, end, line: this.#lines.length, column, value });
    if (kind === 'text' || kind === 'value') line.filled++;
    if (kind === 'value') line.values++;
  }

  #field(line: TokenLine, column: number, from: number, to: number, inner: boolean): void {
    const units = this.#units;
    let start = from;
    let end = to;
    while (start < end && isGap(units[start]!)) start++;
    while (end > start && isGap(units[end - 1]!)) end--;
    if (start === end || isQuotedBlank(units, start, end)) {
      if (!line.separated) return;
      const place = blankPlace(units, from, to);
      this.#push(line, 'blank', place, place, column, null);
      return;
    }
    const value = readValue(this.#source, start, end);
    if (value !== null) this.#push(line, 'value', start, end, column, value);
    else if (!inner || !hasSeveralWords(units, start, end, line.separated))
      this.#push(line, 'text', start, end, column, null);
    else if (line.separated) this.#words(line, column, start, end);
    else this.#spaced(line, start, end);
  }

  /** A field of a separated line with spaces in it: digits torn apart, a label with its numbers behind it, or a label. */
  #words(line: TokenLine, column: number, start: number, end: number): void {
    const words = splitWords(this.#source, start, end, MOST_FIELDS);
    let firstValue = words.length;
    while (firstValue > 0 && words[firstValue - 1]!.value !== null) firstValue--;
    if (words.length === 2 && isNumeric(this.#source.units, start, end)) {
      this.#push(line, 'value', start, end, column, unreadable(start, end, 'torn-digits'));
      return;
    }
    if (firstValue > 0) this.#push(line, 'text', start, words[firstValue - 1]!.end, column, null);
    for (const word of words.slice(firstValue))
      this.#push(line, 'value', word.start, word.end, column, word.value);
  }

  /** A line without separators: every word is a token of its own. */
  #spaced(line: TokenLine, start: number, end: number): void {
    const words = splitWords(this.#source, start, end, MOST_FIELDS);
    let lastWords = words.length - 1;
    while (lastWords >= 0 && words[lastWords]!.value !== null) lastWords--;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const next = words[i + 1];
      const enumerates =
        next !== undefined && next.value === null && closesEnumerator(this.#source.units[next.start]!);
      // 无 before a label is a piece of 无法提供 that runs downwards
      const fragment = word.value?.state === 'placeholder' && i < lastWords;
      const value = enumerates || fragment ? null : word.value;
      this.#push(line, value === null ? 'text' : 'value', word.start, word.end, i, value);
    }
  }
}

/** Past a few spaces behind a quoted cell, as before a comment at the end of its line. */
function pastSpaces(units: Uint16Array, start: number): number {
  let at = start;
  while (at < start + MOST_SPACES && units[at] === SPACE) at++;
  return at;
}

const MOST_SPACES = 4;

/** Where a line ends but for what is skipped: a comment on lines of its own below it, the CR of a CRLF. */
function withoutSkipped(units: Uint16Array, start: number, end: number): number {
  let last = end;
  while (last > start && units[last - 1] === SKIP) last--;
  return last;
}

/** Where a blank cell's number would be written: after one leading space, as Markdown has it. */
function blankPlace(units: Uint16Array, from: number, to: number): number {
  return to - from >= 2 && units[from] === SPACE ? from + 1 : from;
}

/** `""` is an empty cell of a sheet that quotes all its cells. */
function isQuotedBlank(units: Uint16Array, start: number, end: number): boolean {
  return end - start === 2 && units[start] === QUOTE && units[start + 1] === QUOTE;
}
