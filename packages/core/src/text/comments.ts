import { foldTable } from './fold-table.ts';
import { SKIP } from './units.ts';

/** A comment of HTML or Markdown, `<!-- … -->`, in UTF-16 offsets. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

const OPENING = '<!--';
const CLOSING = '-->';
/** A longer stretch is no comment: one forgotten `<!--` must not hide half a report. */
const LONGEST = 2000;

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * Takes comments out of the folded view of one text. A comment within a line is skipped; a line (or several) that
 * holds nothing but comments is skipped together with the line break above it, so that whoever reads the folded view
 * sees a text in which the line has never been. Calls must come in text order. Linear on any text: what was looked at
 * for one comment is not looked at again for the next.
 */
export class CommentFolder {
  readonly found: Comment[] = [];
  readonly #text: string;
  readonly #units: Uint16Array;
  /** Offset of the first `-->` at or behind the last place asked for. */
  #closing = -1;
  /** Where the last comment ended, and whether its line held nothing before it. */
  #last = -1;
  #lastOpensLine = false;
  #lastStart = 0;
  /** Behind the last line that was skipped as a whole. */
  #skipped = 0;

  constructor(text: string, units: Uint16Array) {
    this.#text = text;
    this.#units = units;
  }

  /** Skips the comment that opens at `at` and gives the offset where folding goes on; -1 where no comment opens. */
  take(at: number): number {
    const end = this.#endOf(at);
    if (end < 0) return -1;
    this.found.push({ start: at, end });
    const lineStart = this.#blankLineStart(at);
    const lineEnd = lineStart < 0 ? -1 : this.#blankLineEnd(end);
    this.#last = end;
    this.#lastOpensLine = lineStart >= 0;
    this.#lastStart = lineStart;
    if (lineEnd < 0) {
      this.#units.fill(SKIP, at, end);
      return end;
    }
    // At the beginning of the text there is no line break above, so the one below goes.
    const first = lineStart === 0;
    const stop = first ? this.#behindLineBreak(lineEnd) : lineEnd;
    this.#units.fill(SKIP, Math.max(lineStart - 1, this.#skipped), stop);
    this.#skipped = stop;
    return stop;
  }

  #endOf(at: number): number {
    const { length } = OPENING;
    if (!this.#text.startsWith(OPENING, at)) return -1;
    if (this.#closing < at + length) {
      const closing = this.#text.indexOf(CLOSING, at + length);
      this.#closing = closing < 0 ? Number.POSITIVE_INFINITY : closing;
    }
    const end = this.#closing + CLOSING.length;
    return end - at <= LONGEST ? end : -1;
  }

  /** Where the line of `at` begins if nothing but space and comments stands before `at`; else -1. */
  #blankLineStart(at: number): number {
    for (let back = at - 1; back >= 0; back--) {
      if (back + 1 === this.#last) return this.#lastOpensLine ? this.#lastStart : -1;
      const unit = this.#units[back]!;
      if (unit === LINE_BREAK) return back + 1;
      if (unit !== SPACE && unit !== TAB && unit !== SKIP) return -1;
    }
    return 0;
  }

  /** Where the line that goes on at `from` ends if nothing but space comes; else -1. */
  #blankLineEnd(from: number): number {
    const table = foldTable();
    const { length } = this.#text;
    for (let at = from; at < length; at++) {
      const code = this.#text.charCodeAt(at);
      const unit = code ^ table[code]!;
      if (unit === LINE_BREAK || code === 0x0d) return at;
      if (unit !== SPACE && unit !== TAB && unit !== SKIP) return -1;
    }
    return length;
  }

  #behindLineBreak(at: number): number {
    return this.#text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, this.#text.length);
  }
}
