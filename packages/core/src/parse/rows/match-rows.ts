import { isDigit, type SourceText } from '../../text/index.ts';
import { unreadable } from '../cells/read-value.ts';
import type { Token, Tokens } from '../cells/tokens.ts';
import { hanNumeral, isSignificant, significantText } from '../characters.ts';
import type { Range, Value } from '../report.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import { type Enumerator, enumerates, readEnumerator } from './enumerator.ts';
import { gluedDigits, lastSignificant, skipNote } from './label-end.ts';
import { ROOT } from './label-trie.ts';
import { type Walk, walk } from './label-walk.ts';
import { PendingLabel } from './pending-label.ts';
import { type MatchedRows, type RowDraft, rowDraft, type SeenLabel } from './row-draft.ts';

/** Longest piece that may be a fragment of a head, in significant units. */
const LONGEST_FRAGMENT = 40;
/** Shortest beginning of a label that takes values, in units. */
const SHORTEST_BEGINNING = 2;
/** A row of table 3 has seven values: a further one before a label is the label's enumerator. */
const WIDEST_ROW = 7;
/** 其他 and 总计 without enumerator are columns' heads until this many rows have come. */
const ROWS_BEFORE_TOTAL = 2;

/** Matches the words of a region with the labels of one table and gives each row the values that follow its label. */
export function matchRows(source: SourceText, tokens: Tokens, dictionary: Dictionary): MatchedRows {
  return new Matcher(source, tokens, dictionary).match();
}

class Matcher {
  readonly #units: Uint16Array;
  readonly #tokens: readonly Token[];
  readonly #lines: Tokens['lines'];
  readonly #dictionary: Dictionary;
  readonly #drafts: RowDraft[] = [];
  readonly #votes = { '2019': 0, '2021': 0 };
  readonly #pending: PendingLabel;
  readonly #seen: SeenLabel[] = [];
  readonly #unread: number[] = [];
  #labels = 0;
  #start = -1;
  #end = -1;
  /** The row that takes values now. */
  #open: RowDraft | null = null;
  /** An enumerator in a cell or word of its own: it belongs to the words right behind it. */
  #loose: Enumerator | null = null;
  #lastUnknown = -1;
  #lastText = -1;

  constructor(source: SourceText, { tokens, lines }: Tokens, dictionary: Dictionary) {
    this.#units = source.units;
    this.#tokens = tokens;
    this.#lines = lines;
    this.#dictionary = dictionary;
    this.#pending = new PendingLabel(source.units, dictionary);
  }

  match(): MatchedRows {
    for (let i = 0; i < this.#tokens.length; i++) {
      const token = this.#tokens[i]!;
      if (token.kind === 'text') {
        this.#text(i, token);
        if (this.#end !== token.end) this.#unread.push(i);
        this.#lastText = i;
      } else if (token.kind === 'value') this.#value(i, token);
    }
    const range = this.#start < 0 ? null : { start: this.#start, end: this.#end };
    return {
      drafts: this.#drafts,
      labels: this.#labels,
      votes: this.#votes,
      seen: this.#seen,
      unread: this.#unread,
      range,
    };
  }

  #value(i: number, token: Token): void {
    // 危及“三 / 安全一稳定”: a word that could be a number is a piece of the label that waits for it
    const weak = token.value!.notation === 'han' || token.value!.state === 'placeholder';
    if (weak && this.#resume(i, token)) return;
    if (this.#open === null && this.#pending.begun) this.#openBeginning(i);
    if (this.#open === null) this.#openUnknown();
    this.#take(i, token.value!);
    if (this.#labels > 0) this.#end = token.end;
  }

  #take(i: number, value: Value): void {
    const open = this.#open;
    if (open === null) return;
    if (open.values.length === 0) {
      // A list that is made with its first element takes no room for others: many rows have but one value.
      open.values = [i];
      open.read = [value];
    } else {
      open.values.push(i);
      open.read.push(value);
    }
  }

  /** Values come while a label is unfinished. */
  #openBeginning(i: number): void {
    if (this.#pending.row !== null) return;
    const only = this.#pending.only();
    const { pieces } = this.#pending;
    const length = pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
    if (only !== undefined && (only.row === '' || length < SHORTEST_BEGINNING)) return;
    // 行 / 政 6 4 12 / 规范性文件: where several rows begin so, the rest of the label will tell
    this.#pending.row = this.#openRow(rowDraft(only?.row ?? '', 'cut', pieces, i - 1));
    this.#pending.enumerator = null;
    this.#labels++;
  }

  #openUnknown(): void {
    const unknown = this.#tokens[this.#lastUnknown];
    const label = unknown === undefined ? [] : [{ start: unknown.start, end: unknown.end }];
    this.#openRow(rowDraft('', 'unknown', label, this.#lastText));
  }

  #openRow(draft: RowDraft): RowDraft {
    this.#open = draft;
    this.#drafts.push(draft);
    return draft;
  }

  #text(i: number, token: Token): void {
    if (this.#resume(i, token)) return;
    for (let at = token.start; at < token.end; ) {
      const next = this.#label(i, token, at);
      if (next < 0) {
        this.#unknown(i, token, at);
        return;
      }
      at = next;
    }
  }

  /** Goes on with an unfinished label where the token is a piece of it. */
  #resume(i: number, token: Token): boolean {
    const step = this.#pending.take(token.start, token.end);
    if (step === null) return false;
    this.#loose = null;
    const entry = this.#dictionary.entries[step.entry];
    const { row } = this.#pending;
    if (row !== null) {
      if (row.row === '' && entry !== undefined) row.row = entry.row;
      if (row.values.length === 0) row.labelToken = i;
      this.#touch(token);
    } else if (entry !== undefined) {
      this.#found(i, entry, token, this.#pending.enumerator, this.#pending.pieces, 'cut');
    }
    return true;
  }

  /** Reads one label at `at`; returns where it ends (the token's end if it is unfinished), or -1 where there is none. */
  #label(i: number, token: Token, at: number): number {
    const enumerator = this.#enumerator(at, token.end);
    if (enumerator.end >= token.end) {
      this.#loose = enumerator;
      return token.end;
    }
    const step = this.#walk(enumerator.end, token.end);
    const unfinished = step.whole && step.entryEnd < lastSignificant(this.#units, token);
    const entry = this.#dictionary.entries[step.entry];
    // 其他法律行 is the beginning of a longer label, not 其他 with something behind it
    if (entry === undefined || (unfinished && entry.kind === 'either')) {
      if (!step.whole) return -1;
      this.#begin(token, at, enumerator, step);
      return token.end;
    }
    if (!step.whole && !this.#endsLabel(step.entryEnd, token.end)) return -1;
    const pieces = [{ start: at, end: step.entryEnd }];
    const row = this.#found(i, entry, token, enumerator, pieces, unfinished ? 'cut' : 'exact');
    // A head beside a label that still waits for its rest leaves that label waiting.
    if (row !== null || !this.#pending.waits)
      this.#pending.start(step.last || !step.whole ? ROOT : step.node, pieces, row, enumerator);
    if (step.whole) return token.end;
    return this.#glued(i, token, step.entryEnd) ? token.end : skipNote(this.#units, step.entryEnd, token.end);
  }

  /** The enumerator at `at`, or the one that stood alone right before. */
  #enumerator(at: number, end: number): Enumerator {
    const own = readEnumerator(this.#units, at, end);
    const loose = this.#loose;
    this.#loose = null;
    return own.kind === 'none' && loose !== null ? { ...loose, end: own.end } : own;
  }

  /** Walks from the root, past a numeral that no mark sets apart (三本年度…) if need be. */
  #walk(start: number, end: number): Walk {
    const { trie } = this.#dictionary;
    const step = walk(trie, ROOT, this.#units, start, end);
    return step.depth === 0 && hanNumeral(this.#units[start]!) > 0
      ? walk(trie, ROOT, this.#units, start + 1, end)
      : step;
  }

  /**
   * Keeps the beginning of a label in mind. While another label waits for its rest or its values, a beginning that
   * tells no row is a fragment of a head beside it and changes nothing.
   */
  #begin(token: Token, at: number, enumerator: Enumerator, step: Walk): void {
    const piece = { start: at, end: token.end };
    const tellsRow = this.#pending.tellsRow(enumerator, step, piece);
    const valueless = this.#dictionary.vertical && this.#open !== null && this.#open.values.length === 0;
    if ((this.#pending.waits || valueless) && !tellsRow) return;
    this.#open = null;
    this.#pending.start(step.node, [piece], null, enumerator);
    if (tellsRow) this.#touch(token);
  }

  /** A whole label was read: a head, a group or a row. Returns the row it opened, if it did. */
  #found(
    i: number,
    entry: Entry,
    token: Token,
    enumerator: Enumerator | null,
    pieces: Range[],
    match: RowDraft['match'],
  ): RowDraft | null {
    this.#labels++;
    this.#seen.push({ text: entry.text, pieces });
    this.#touch(token);
    if (entry.form !== null) this.#votes[entry.form]++;
    const { waits } = this.#pending;
    const enumerated = enumerator !== null && enumerator.kind !== 'none';
    if (
      entry.kind === 'head' ||
      (entry.kind === 'either' && !this.#isRow(i, entry, enumerated ? enumerator : null))
    ) {
      if (this.#open !== null && (this.#open.values.length > 0 || (entry.kind === 'head' && !waits)))
        this.#open = null;
      this.#lastUnknown = -1;
      return null;
    }
    if (entry.kind === 'group' && (this.#waitsBeside(enumerated) || this.#open?.values.length === 0))
      return null;
    // A head of several rows beside a label that is not finished yet: no row of its own
    if (entry.heading && this.#waitsBeside(enumerated)) return null;
    if (!enumerated) this.#takeBackEnumerator(i, entry);
    return this.#openRow(rowDraft(entry.row, match, pieces, i, entry.kind === 'group'));
  }

  /** Whether a label waits for its rest beside the head of a group. One with values is whole if （三） follows it. */
  #waitsBeside(enumerated: boolean): boolean {
    const { waits, row } = this.#pending;
    return waits && !(enumerated && row !== null && row.values.length > 0);
  }

  #touch(token: Token): void {
    if (this.#start < 0) this.#start = token.start;
    this.#end = token.end;
  }

  /** 其他 and 总计 are rows where their enumerator says so or a value follows them. */
  #isRow(i: number, entry: Entry, enumerator: Enumerator | null): boolean {
    if (enumerator !== null) return enumerates(entry.enumerator, enumerator);
    for (let next = i + 1; next < this.#tokens.length; next++) {
      const { kind } = this.#tokens[next]!;
      if (kind === 'value') return this.#drafts.length > ROWS_BEFORE_TOTAL;
      if (kind === 'text') return false;
    }
    return false;
  }

  /** In spaced text `… 0 3 其他 0 …` the 3 is read as a value before the label shows that it is its enumerator. */
  #takeBackEnumerator(i: number, entry: Entry): void {
    const token = this.#tokens[i]!;
    const before = this.#tokens[i - 1];
    const open = this.#open;
    if (
      open === null ||
      before?.kind !== 'value' ||
      before.line !== token.line ||
      this.#lines[token.line]!.separated
    )
      return;
    if (open.values[open.values.length - 1] !== i - 1 || String(before.value?.value) !== entry.enumerator)
      return;
    if (open.values.length > WIDEST_ROW || this.#tokens[i - 2]?.line !== token.line) {
      open.values.pop();
      open.read.pop();
    }
  }

  /** Whether a label may end here: before a mark, a note in brackets, glued digits, or another label. */
  #endsLabel(at: number, end: number): boolean {
    const unit = this.#units[at]!;
    if (!isSignificant(unit) || isDigit(unit)) return true;
    const step = walk(this.#dictionary.trie, ROOT, this.#units, at, end);
    return step.entry >= 0 || step.whole;
  }

  /** `规章000`: digits that run into the label are reported, never taken apart. */
  #glued(i: number, token: Token, from: number): boolean {
    const digits = gluedDigits(this.#units, from, token.end);
    if (digits === null) return false;
    this.#take(i, unreadable(digits.start, digits.end, 'glued'));
    return true;
  }

  #unknown(i: number, token: Token, at: number): void {
    if (this.#isFragment(at, token.end)) return;
    const open = this.#open;
    if (open !== null && this.#tokens[open.values[0] ?? open.labelToken]?.line === token.line)
      open.dirty = true;
    this.#open = null;
    this.#pending.clear();
    this.#lastUnknown = i;
  }

  /** 不予公 / 开: a short piece of a vertical or broken head says nothing about the rows beside it. */
  #isFragment(start: number, end: number): boolean {
    if (end - start > 3 * LONGEST_FRAGMENT) return false;
    const piece = significantText(this.#units, start, end);
    return piece.length <= LONGEST_FRAGMENT && this.#dictionary.heads.includes(piece);
  }
}
