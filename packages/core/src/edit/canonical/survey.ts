import type { FormRow, TableId } from '../../form/index.ts';
import { isPageMark, isRule } from '../../parse/cells/marks.ts';
import { CLOSE, COMMA, NEWLINE, OPEN, PIPE, SPACE, significantText, TAB } from '../../parse/characters.ts';
import type { Range } from '../../parse/report.ts';
import { SKIP, type SourceText } from '../../text/index.ts';
import { lineAbove, lineEnd, nextLine } from './extent.ts';
import { HeadPieces } from './head-pieces.ts';
import { wordsOfPiece } from './piece-words.ts';
import { areHeads, enumeratorOf, HEADS, wordsOfRow } from './vocabulary.ts';

/** A label piece or a value that the canonical table will hold. */
export interface Covered extends Range {
  readonly row: FormRow;
  /** The row's label as it is written, reduced to its significant units. */
  readonly label: string;
  /** Whether it is the last piece of the row's label: a note in brackets may follow. */
  readonly endsLabel: boolean;
}

/** What stands in a table's range besides the labels and values of its rows. */
export interface Survey {
  /** Notes in brackets behind row labels: 规章（县级无此项）. */
  readonly notes: ReadonlyMap<FormRow, Range>;
  /** Lines that a page break left: to be kept, but not inside the table. */
  readonly pageMarks: readonly Range[];
  /** The first text that is none of the form's; what it belongs to is not known, so the table must stay as it is. */
  readonly unknown: Range | null;
}

/** Looks at everything in `range` that `covered` (in text order) leaves over. */
export function survey(source: SourceText, id: TableId, range: Range, covered: readonly Covered[]): Survey {
  return new Surveyor(source, id, range.start).survey(range, covered);
}

/** Notes longer than this are sentences. */
const LONGEST_NOTE = 60;
/** A page number may be set to the middle or the right of its line. */
const LONGEST_LINE = 240;
const BARE_NUMBER = /^\d{1,4}$/;
class Surveyor {
  readonly #source: SourceText;
  readonly #id: TableId;
  /** Start of the table: a row of single dashes draws only on its second line. */
  readonly #start: number;
  readonly #notes = new Map<FormRow, Range>();
  readonly #pageMarks: Range[] = [];
  readonly #heads: HeadPieces;
  #unknown: Range | null = null;

  constructor(source: SourceText, id: TableId, start: number) {
    this.#source = source;
    this.#id = id;
    this.#start = start;
    this.#heads = new HeadPieces(HEADS[id]);
  }

  survey({ start, end }: Range, covered: readonly Covered[]): Survey {
    let at = start;
    let before: Covered | null = null;
    for (const next of covered) {
      if (next.start > at) this.#gap(at, next.start, before, next);
      at = Math.max(at, next.end);
      before = next;
    }
    if (at < end) this.#gap(at, end, before, null);
    const unknown = this.#unknown ?? this.#heads.loose();
    return { notes: this.#notes, pageMarks: this.#pageMarks, unknown };
  }

  #gap(start: number, end: number, before: Covered | null, after: Covered | null): void {
    let at = before?.endsLabel ? this.#note(start, end, before) : start;
    while (at < end && this.#unknown === null)
      at = this.#loneLine(at, end) ?? this.#piece(at, end, before, after);
  }

  /** Past a note in brackets that stands behind a label in its cell; what the label itself says there is no note. */
  #note(start: number, end: number, { row, label }: Covered): number {
    const { units } = this.#source;
    let open = start;
    while (open < end && isSpace(units[open]!)) open++;
    if (units[open] !== OPEN) return start;
    const last = Math.min(end, open + LONGEST_NOTE);
    for (let at = open; at < last && !isSeparator(units[at]!); at++) {
      if (units[at] !== CLOSE) continue;
      if (!wordsOfRow(row, label).includes(significantText(units, open, at)))
        this.#notes.set(row, { start: open, end: at + 1 });
      return at + 1;
    }
    return start;
  }

  /** Past a whole line that draws or that a page break left; null where the line holds something else. */
  #loneLine(start: number, gapEnd: number): number | null {
    if (start > 0 && this.#source.units[start - 1] !== NEWLINE) return null;
    const end = lineEnd(this.#source, start);
    if (end > gapEnd) return null;
    const second = start > this.#start && lineAbove(this.#source, start).start <= this.#start;
    if (isRule(this.#source, start, end, second)) return nextLine(this.#source, end);
    if (!isPageMark(this.#source, start, end) && !this.#isBareNumber(start, end)) return null;
    this.#pageMarks.push({ start, end });
    return nextLine(this.#source, end);
  }

  #isBareNumber(start: number, end: number): boolean {
    return end - start <= LONGEST_LINE && BARE_NUMBER.test(this.#source.plain(start, end));
  }

  /** Past the next word or separator. */
  #piece(start: number, gapEnd: number, before: Covered | null, after: Covered | null): number {
    if (this.#separates(start)) return start + 1;
    let end = start;
    while (end < gapEnd && !this.#separates(end)) end++;
    const words = wordsOfPiece(this.#source, start, end);
    if (words === null || !this.#isKnown(words, { start, end }, before, after))
      this.#unknown = { start, end };
    return end;
  }

  #isKnown(words: string, place: Range, before: Covered | null, after: Covered | null): boolean {
    // A stroke by itself is a placeholder, not a piece of 本年增/减.
    if (words === '') return !this.#source.plain(place.start, place.end).includes('/');
    if (after !== null && words === enumeratorOf(after.row)) return true;
    const beside = [before, after].flatMap((covered) =>
      covered === null ? [] : wordsOfRow(covered.row, covered.label),
    );
    return (
      /\p{Script=Han}/u.test(words) && (this.#heads.take(words, place, beside) || areHeads(this.#id, words))
    );
  }

  #separates(at: number): boolean {
    const unit = this.#source.units[at]!;
    return (
      isSpace(unit) || isSeparator(unit) || (unit === COMMA && this.#source.text.charCodeAt(at) === COMMA)
    );
  }
}

function isSpace(unit: number): boolean {
  return unit === SPACE || unit === SKIP;
}

function isSeparator(unit: number): boolean {
  return unit === TAB || unit === PIPE || unit === NEWLINE;
}
