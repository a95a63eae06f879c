import type { SourceText } from '../../text/index.ts';
import { SPACE, significantText } from '../characters.ts';
import type { Range } from '../report.ts';
import type { Region } from './table-region.ts';

/** Words in a table's region in which no label was recognised. */
export interface UnreadWord extends Range {
  /** Reduced to significant units. */
  readonly text: string;
  /** Whether tabs or pipes part the cells of its line. */
  readonly inCell: boolean;
  /** Spaces inside words that no tab or pipe holds together: perhaps pieces of several cells. */
  readonly spaced: boolean;
}

/** A table with more words that are no labels is no table that more could be said about. */
const MOST = 300;
/** Longer texts are sentences, whatever they say. */
const LONGEST = 120;

/** The unread words of a region, read where they are asked for: most tables have few, and sound ones need none. */
export class UnreadWords {
  readonly #source: SourceText;
  readonly #region: Region;
  #pieces: ReadonlySet<number> | undefined;

  constructor(source: SourceText, region: Region) {
    this.#source = source;
    this.#region = region;
  }

  /** The words that begin in `[start, end)`, in text order, without the pieces of labels put together from several. */
  between(start: number, end: number): readonly UnreadWord[] {
    const { tokens, matched } = this.#region;
    const words: UnreadWord[] = [];
    for (const i of matched.unread) {
      const token = tokens.tokens[i]!;
      if (token.start < start) continue;
      if (token.start >= end || words.length === MOST) break;
      const word = this.#read(token, tokens.lines[token.line]!.separated);
      if (word !== null) words.push(word);
    }
    return words;
  }

  /** The words from `start` on that end with a digit: a row that states its count in one cell. */
  counted(start: number): readonly UnreadWord[] {
    const { tokens, matched } = this.#region;
    const words: UnreadWord[] = [];
    for (const i of matched.unread) {
      const token = tokens.tokens[i]!;
      const last = this.#source.units[token.end - 1] ?? 0;
      if (token.start < start || last < 0x30 || last > 0x39) continue;
      const word = this.#read(token, tokens.lines[token.line]!.separated);
      if (word !== null) words.push(word);
      if (words.length === MOST) break;
    }
    return words;
  }

  #read({ start, end }: Range, inCell: boolean): UnreadWord | null {
    if (end - start > LONGEST || this.#pieceStarts().has(start)) return null;
    const { units } = this.#source;
    const text = significantText(units, start, end);
    const spaced = !inCell && units.subarray(start, end).includes(SPACE);
    return text === '' ? null : { start, end, text, inCell, spaced };
  }

  #pieceStarts(): ReadonlySet<number> {
    if (this.#pieces !== undefined) return this.#pieces;
    const starts = new Set<number>();
    const { seen, drafts } = this.#region.matched;
    for (const { pieces } of seen) if (pieces.length > 1) for (const { start } of pieces) starts.add(start);
    for (const { label, match } of drafts)
      if (label.length > 1 || match === 'unknown') for (const { start } of label) starts.add(start);
    this.#pieces = starts;
    return starts;
  }
}
