import { circledNumber, isDigit, type SourceText } from '../text/index.ts';
import { CLOSE, COMMA, DOT, ENUMERATION_COMMA, hanNumeral, isDecoration, isGap, isSignificant, OPEN } from './characters.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import { NOWHERE, ROOT } from './label-trie.ts';
import { unreadable } from './read-value.ts';
import type { Range } from './report.ts';
import type { Token, Tokens } from './tokens.ts';

/** A row's label and the values that follow it, before they have columns. */
export interface RowDraft {
  /** Row id; empty for a run of values whose label is unknown, absent or not yet told. */
  row: string;
  /** Set where the label is a group head (不予公开) that carries values. */
  readonly group: boolean;
  /** Pieces of the label; for an unknown one the text before the values. */
  readonly label: Range[];
  match: 'exact' | 'cut' | 'unknown';
  /** Index of the last token of the label; -1 where there is none. */
  labelToken: number;
  /** Indexes of the value tokens. */
  readonly values: number[];
  /** Index of the first token that no longer belongs to the row. */
  endToken: number;
  /** Whether other words stand on the line of the values: prose rather than a row. */
  dirty: boolean;
}

export interface MatchedRows {
  /** In reading order. */
  readonly drafts: readonly RowDraft[];
  /** Number of heads, groups and rows recognised. */
  readonly labels: number;
  /** Votes of the texts that only one form prints. */
  readonly votes: Readonly<Record<'2019' | '2021', number>>;
  /** First and last recognised token, or null. */
  readonly range: Range | null;
}

/** Matches the words of a region with the labels of one table and gives each row the values that follow its label. */
export function matchRows(source: SourceText, tokens: Tokens, dictionary: Dictionary): MatchedRows {
  return new Matcher(source, tokens, dictionary).match();
}

interface Enumerator {
  readonly value: number;
  readonly kind: 'han' | 'digits' | 'none';
  readonly end: number;
}

/** Longest piece that may be a fragment of a head, in significant units. */
const LONGEST_FRAGMENT = 40;
/** Fewest units by which the beginning of a label tells its row. */
const SHORTEST_BEGINNING = 2;
/** Fewest units that set a new label apart from a piece of a head, where no enumerator stands before them. */
const SUREST_BEGINNING = 3;
/** A row of table 3 has seven values: a further one before a label is the label's enumerator. */
const WIDEST_ROW = 7;

/** A row whose label has only begun, in words that several labels begin with. */
const UNTOLD: Entry = { text: '', kind: 'row', row: '', enumerator: '', form: null };

class Matcher {
  readonly #source: SourceText;
  readonly #tokens: readonly Token[];
  readonly #lines: Tokens['lines'];
  readonly #dictionary: Dictionary;
  readonly #drafts: RowDraft[] = [];
  readonly #votes = { '2019': 0, '2021': 0 };
  #labels = 0;
  #start = -1;
  #end = -1;
  /** The row that takes values now. */
  #open: RowDraft | null = null;
  /** Where the walk through an unfinished label stands, with its pieces so far. */
  #node = ROOT;
  /** Where it stood before the last piece. */
  #nodeBefore = ROOT;
  #pieces: Range[] = [];
  /** The row whose label `#pieces` is, once it is open. */
  #labelled: RowDraft | null = null;
  /** The enumerator of the label being read. */
  #enumerator: Enumerator | null = null;
  /** An enumerator in a cell or word of its own: it belongs to the words right behind it. */
  #loose: Enumerator | null = null;
  #lastUnknown = -1;
  #lastText = -1;

  constructor(source: SourceText, tokens: Tokens, dictionary: Dictionary) {
    this.#source = source;
    this.#tokens = tokens.tokens;
    this.#lines = tokens.lines;
    this.#dictionary = dictionary;
  }

  match(): MatchedRows {
    for (let i = 0; i < this.#tokens.length; i++) {
      const token = this.#tokens[i]!;
      if (token.kind === 'text') {
        this.#text(i, token);
        this.#lastText = i;
      } else if (token.kind === 'value') this.#value(i, token);
    }
    this.#close(this.#tokens.length);
    const range = this.#start < 0 ? null : { start: this.#start, end: this.#end };
    return { drafts: this.#drafts, labels: this.#labels, votes: this.#votes, range };
  }

  #value(i: number, token: Token): void {
    // 危及“三 / 安全一稳定”: a word that could be a number is a piece of the label that waits for it
    const weak = token.value!.notation === 'han' || token.value!.state === 'placeholder';
    if (weak && this.#resume(i, token) === token.end) {
      token.kind = 'text';
      return;
    }
    if (this.#open === null && this.#node !== ROOT) this.#openBeginning(i);
    if (this.#open === null) this.#openUnknown();
    this.#open!.values.push(i);
    if (this.#labels > 0) this.#end = token.end;
  }

  /** Values come while a label is unfinished: its beginning, perhaps with its enumerator, must tell the row alone. */
  #openBeginning(i: number): void {
    if (this.#labelled !== null) return;
    const { trie, entries } = this.#dictionary;
    const only = entries[trie.onlyEntry(this.#node)] ?? this.#byEnumerator();
    const length = this.#pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
    if (only !== undefined && (only.row === '' || length < SHORTEST_BEGINNING)) return;
    // 行 / 政 6 4 12 / 规范性文件: where several rows begin so, the rest of the label will tell
    this.#openRow(only ?? UNTOLD, i - 1, this.#pieces, 'cut');
    this.#labelled = this.#open;
    this.#enumerator = null;
  }

  /** `8．属于 …`: several labels begin so, but only one of them behind this enumerator. */
  #byEnumerator(): Entry | undefined {
    const enumerator = this.#enumerator;
    if (enumerator === null || enumerator.kind === 'none') return undefined;
    const beginning = this.#pieces.map((p) => this.#significant(p.start, p.end)).join('');
    const fitting = this.#dictionary.entries.filter((e) => enumerates(e, enumerator) && e.text.startsWith(withoutEnumerator(beginning)));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #significant(start: number, end: number): string {
    const { units } = this.#source;
    let text = '';
    for (let at = start; at < end; at++) if (isSignificant(units[at]!)) text += String.fromCharCode(units[at]!);
    return text;
  }

  #openRow(entry: Entry, labelToken: number, label: Range[], match: RowDraft['match']): void {
    this.#close(labelToken);
    this.#open = {
      row: entry.row,
      group: entry.kind === 'group',
      label,
      match,
      labelToken,
      values: [],
      endToken: this.#tokens.length,
      dirty: false,
    };
    this.#drafts.push(this.#open);
  }

  #openUnknown(): void {
    const unknown = this.#tokens[this.#lastUnknown];
    const label = unknown === undefined ? [] : [{ start: unknown.start, end: unknown.end }];
    this.#open = { row: '', group: false, label, match: 'unknown', labelToken: this.#lastText, values: [], endToken: this.#tokens.length, dirty: false };
    this.#drafts.push(this.#open);
  }

  #close(endToken: number): void {
    if (this.#open !== null) this.#open.endToken = endToken;
    this.#open = null;
  }

  #text(i: number, token: Token): void {
    let at = this.#resume(i, token);
    while (at < token.end) {
      const next = this.#label(i, token, at);
      if (next < 0) {
        this.#unknown(i, token, at);
        return;
      }
      at = next;
    }
  }

  /** Goes on with an unfinished label; returns where its piece ends, or the token's start where it is no piece of it. */
  #resume(i: number, token: Token): number {
    if (this.#node === ROOT) return token.start;
    let walk = this.#walk(this.#node, token.start, token.end);
    if (!walk.whole && this.#nodeBefore !== ROOT) {
      // 不再处 / 理 / 理其政府…: the piece before was a fragment of a head that happens to read like the rest
      walk = this.#walk(this.#nodeBefore, token.start, token.end);
      if (walk.whole) this.#pieces.pop();
    }
    if (!walk.whole) return token.start;
    this.#loose = null;
    this.#pieces.push({ start: token.start, end: token.end });
    this.#nodeBefore = this.#node;
    this.#node = walk.entry >= 0 && walk.last ? ROOT : walk.node;
    const labelled = this.#labelled;
    if (labelled !== null) {
      const entry = this.#dictionary.entries[walk.entry];
      if (labelled.row === '' && entry !== undefined) labelled.row = entry.row;
      if (labelled.values.length === 0) labelled.labelToken = i;
      this.#touch(token);
    } else if (walk.entry >= 0) {
      this.#found(i, this.#dictionary.entries[walk.entry]!, token, this.#pieces, 'cut');
    }
    return token.end;
  }

  /** Reads one label at `at`; returns where it ends (the token's end if it is unfinished), or -1 where there is none. */
  #label(i: number, token: Token, at: number): number {
    const { units } = this.#source;
    const own = readEnumerator(units, at, token.end);
    const enumerator = own.kind === 'none' && this.#loose !== null ? { ...this.#loose, end: own.end } : own;
    this.#loose = null;
    if (enumerator.end >= token.end) {
      this.#loose = enumerator;
      return token.end;
    }
    let walk = this.#walk(ROOT, enumerator.end, token.end);
    if (walk.depth === 0 && hanNumeral(units[enumerator.end]!) > 0) walk = this.#walk(ROOT, enumerator.end + 1, token.end);
    const unfinished = walk.whole && walk.entryEnd < lastSignificant(units, token);
    // 其他法律行 is the beginning of a longer label, not 其他 with something behind it
    if (walk.entry < 0 || (unfinished && this.#dictionary.entries[walk.entry]!.kind === 'either')) {
      if (!walk.whole) return -1;
      this.#begin(i, token, at, enumerator, walk);
      return token.end;
    }
    if (!walk.whole && !this.#endsLabel(walk.entryEnd, token.end)) return -1;
    if (enumerator.kind !== 'none') this.#enumerator = enumerator;
    const pieces = [{ start: at, end: walk.entryEnd }];
    const row = this.#found(i, this.#dictionary.entries[walk.entry]!, token, pieces, unfinished ? 'cut' : 'exact');
    // A head beside a label that still waits for its rest leaves that label waiting.
    if (row || !this.#waits()) {
      this.#pieces = pieces;
      this.#labelled = row ? this.#open : null;
      this.#node = walk.whole && !walk.last ? walk.node : ROOT;
      this.#nodeBefore = ROOT;
      if (!row && this.#node !== ROOT && enumerator.kind !== 'none') this.#enumerator = enumerator;
    }
    if (walk.whole) return token.end;
    return this.#glued(i, token, walk.entryEnd) ? token.end : skipNote(units, walk.entryEnd, token.end);
  }

  /** Whether the beginning of a row's label waits for its rest. */
  #waits(): boolean {
    if (this.#node === ROOT) return false;
    const only = this.#dictionary.entries[this.#dictionary.trie.onlyEntry(this.#node)] ?? this.#byEnumerator();
    return only !== undefined && only.row !== '';
  }

  /**
   * Keeps the beginning of a label in mind. While another label waits for its rest or its values, a beginning that
   * tells no row is a fragment of a head beside it and changes nothing.
   */
  #begin(i: number, token: Token, at: number, enumerator: Enumerator, { node, depth }: Walk): void {
    const tellsRow = this.#tellsRow(enumerator, depth, node, this.#significant(at, token.end));
    const valueless = this.#dictionary.vertical && this.#open !== null && this.#open.values.length === 0;
    if ((this.#waits() || valueless) && !tellsRow) return;
    this.#close(i);
    if (enumerator.kind !== 'none') this.#enumerator = enumerator;
    this.#node = node;
    this.#nodeBefore = ROOT;
    this.#pieces = [{ start: at, end: token.end }];
    this.#labelled = null;
    if (tellsRow) this.#touch(token);
  }

  #tellsRow(enumerator: Enumerator | null, depth: number, node: number, beginning: string): boolean {
    const { trie, entries } = this.#dictionary;
    const enumerated = enumerator !== null && enumerator.kind !== 'none';
    // 予 alone may be a piece of a head that runs downwards; 予以公 is the beginning of a row
    if (!enumerated && depth < SUREST_BEGINNING) return false;
    const only = entries[trie.onlyEntry(node)];
    // 其他处 beside an unfinished label is a piece of （六）其他处理: a row of its own would have its enumerator
    if (only !== undefined && only.row !== '') return enumerated || only.enumerator === '' || !this.#waits();
    return enumerated && entries.some((e) => e.row !== '' && enumerates(e, enumerator) && e.text.startsWith(withoutEnumerator(beginning)));
  }

  /** A whole label was read: a head, a group or a row. Returns whether it opened a row. */
  #found(i: number, entry: Entry, token: Token, pieces: Range[], match: RowDraft['match']): boolean {
    this.#labels++;
    this.#touch(token);
    if (entry.form !== null) this.#votes[entry.form]++;
    const enumerator = this.#enumerator;
    this.#enumerator = null;
    if (entry.kind === 'head' || (entry.kind === 'either' && !this.#isRow(i, entry, enumerator))) {
      const done = this.#open !== null && (this.#open.values.length > 0 || (entry.kind === 'head' && !this.#waits()));
      if (done) this.#close(i);
      this.#lastUnknown = -1;
      return false;
    }
    if (entry.kind === 'group' && (this.#waits() || (this.#open !== null && this.#open.values.length === 0))) return false;
    if (enumerator === null || enumerator.kind === 'none') this.#takeBackEnumerator(i, entry);
    this.#openRow(entry, i, pieces, match);
    return true;
  }

  #touch(token: Token): void {
    if (this.#start < 0) this.#start = token.start;
    this.#end = token.end;
  }

  /** 其他 and 总计 are rows where their enumerator says so or a value follows them. */
  #isRow(i: number, entry: Entry, enumerator: Enumerator | null): boolean {
    if (enumerator !== null && enumerator.kind !== 'none') {
      return enumerates(entry, enumerator);
    }
    for (let next = i + 1; next < this.#tokens.length; next++) {
      const { kind } = this.#tokens[next]!;
      if (kind === 'value') return this.#drafts.length > 2;
      if (kind === 'text') return false;
    }
    return false;
  }

  /** In spaced text `… 0 3 其他 0 …` the 3 is read as a value before the label shows that it is its enumerator. */
  #takeBackEnumerator(i: number, entry: Entry): void {
    const token = this.#tokens[i]!;
    const before = this.#tokens[i - 1];
    const open = this.#open;
    if (open === null || before?.kind !== 'value' || before.line !== token.line || this.#lines[token.line]!.separated) return;
    if (open.values[open.values.length - 1] !== i - 1 || String(before.value?.value) !== entry.enumerator) return;
    if (open.values.length > WIDEST_ROW || this.#tokens[i - 2]?.line !== token.line) open.values.pop();
  }

  /** Whether a label may end here: before a mark, a note in brackets, glued digits, or another label. */
  #endsLabel(at: number, end: number): boolean {
    const unit = this.#source.units[at]!;
    if (!isSignificant(unit) || isDigit(unit)) return true;
    const walk = this.#walk(ROOT, at, end);
    return walk.entry >= 0 || (walk.whole && walk.depth > 0);
  }

  /** `规章000`: digits that run into the label are reported, never taken apart. */
  #glued(i: number, token: Token, from: number): boolean {
    const { units } = this.#source;
    if (!isDigit(units[from] ?? 0)) return false;
    for (let at = from; at < token.end; at++) if (!isDigit(units[at]!) && !isGap(units[at]!)) return false;
    token.value = unreadable(from, token.end, 'glued');
    this.#open?.values.push(i);
    return true;
  }

  #unknown(i: number, token: Token, at: number): void {
    if (this.#isFragment(at, token.end)) return;
    const open = this.#open;
    if (open !== null) {
      const line = this.#tokens[open.values[0] ?? open.labelToken]?.line;
      if (line === token.line) open.dirty = true;
      this.#close(i);
    }
    this.#node = ROOT;
    this.#nodeBefore = ROOT;
    this.#enumerator = null;
    this.#lastUnknown = i;
  }

  /** 不予公 / 开: a short piece of a vertical or broken head says nothing about the rows beside it. */
  #isFragment(start: number, end: number): boolean {
    if (end - start > 3 * LONGEST_FRAGMENT) return false;
    const piece = this.#significant(start, end);
    return piece.length <= LONGEST_FRAGMENT && this.#dictionary.heads.includes(piece);
  }

  /** Follows the units of a piece through the trie as far as they go. */
  #walk(from: number, start: number, end: number): Walk {
    const { trie } = this.#dictionary;
    const { units } = this.#source;
    let node = from;
    let depth = 0;
    let entry = -1;
    let entryEnd = start;
    for (let at = start; at < end; at++) {
      const unit = units[at]!;
      if (!isSignificant(unit)) continue;
      const next = trie.step(node, unit);
      if (next === NOWHERE) return { node, depth, entry, entryEnd, whole: false, last: false };
      node = next;
      depth++;
      if (trie.entryAt(node) >= 0) {
        entry = trie.entryAt(node);
        entryEnd = at + 1;
      }
    }
    return { node, depth, entry, entryEnd, whole: depth > 0, last: entry >= 0 && trie.isLeaf(node) };
  }
}

function withoutEnumerator(beginning: string): string {
  return beginning.replace(/^(?:\d+|[一二三四五六七八])/, '');
}

function enumerates(entry: Entry, enumerator: Enumerator): boolean {
  return entry.enumerator === String(enumerator.value) || hanNumeral(entry.enumerator.charCodeAt(0)) === enumerator.value;
}

interface Walk {
  /** Where the walk ended. */
  readonly node: number;
  /** How many units it took. */
  readonly depth: number;
  /** The longest label passed, or -1, and the offset behind it. */
  readonly entry: number;
  readonly entryEnd: number;
  /** Whether every unit of the piece was taken. */
  readonly whole: boolean;
  /** Whether the walk ended on a label that no other continues. */
  readonly last: boolean;
}

/** `1.` `1、` `（1）` `（一）` `一、` ㈠ and a bare digit before words; kind `none` where no enumerator stands. */
function readEnumerator(units: Uint16Array, start: number, end: number): Enumerator {
  let at = skipMarks(units, start, end);
  const bracket = units[at] === OPEN;
  if (bracket) at = skipGaps(units, at + 1, end);
  let value = circledNumber(units[at] ?? 0);
  let kind: Enumerator['kind'] = value > 0 ? 'han' : 'none';
  if (value > 0) at++;
  else if (isDigit(units[at] ?? 0)) {
    kind = 'digits';
    const last = Math.min(at + 2, end);
    for (; at < last && isDigit(units[at]!); at++) value = value * 10 + units[at]! - 0x30;
  } else if (hanNumeral(units[at] ?? 0) > 0) {
    kind = 'han';
    value = hanNumeral(units[at]!);
    at++;
  }
  const mark = skipMarks(units, at, end);
  const unit = units[mark] ?? 0;
  const closed = unit === CLOSE || (!bracket && (unit === DOT || unit === ENUMERATION_COMMA || unit === COMMA));
  if (kind === 'none' || (!closed && (kind === 'han' ? circledNumber(units[at - 1]!) === 0 : isDigit(unit) || bracket))) {
    return { value: 0, kind: 'none', end: skipMarks(units, start, end) };
  }
  return { value, kind, end: skipGaps(units, closed ? mark + 1 : at, end) };
}

/** Past spaces, Markdown emphasis and escapes, quotes. */
function skipMarks(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && (isGap(units[at]!) || isDecoration(units[at]!))) at++;
  return at;
}

function skipGaps(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && isGap(units[at]!)) at++;
  return at;
}

/** Past marks and a note in brackets behind a label: 规章（县级无此项）. */
function skipNote(units: Uint16Array, start: number, end: number): number {
  let at = start;
  if (units[at] === OPEN) while (at < end && units[at] !== CLOSE) at++;
  while (at < end && !isSignificant(units[at]!) && units[at] !== OPEN) at++;
  return at;
}

function lastSignificant(units: Uint16Array, token: Token): number {
  let at = token.end;
  while (at > token.start && !isSignificant(units[at - 1]!)) at--;
  return at;
}
