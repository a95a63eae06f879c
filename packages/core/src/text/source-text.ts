import type { Comment } from './comments.ts';
import { foldWithComments, SKIP } from './fold.ts';

/** A place in a text. Line and column count from 1, the offset from 0; column and offset in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * A text with its folded view and its line table. Lines are broken by LF, CRLF and a lone CR only, as the language
 * server protocol has it, so positions agree with every editor; the folded view knows more line breaks.
 */
export class SourceText {
  readonly text: string;
  readonly length: number;
  /** The folded view: `units[offset]` is the folded unit of `text.charCodeAt(offset)`. */
  readonly units: Uint16Array;
  /** Comments `<!-- … -->`, in text order. The folded view skips them. */
  readonly comments: readonly Comment[];
  #lineStarts: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
    const { units, comments } = foldWithComments(text);
    this.units = units;
    this.comments = comments;
  }

  /** The number of lines, at least 1; a text that ends with a line break has an empty last line. */
  get lineCount(): number {
    return this.#starts().length;
  }

  /** The offset of the first unit of a line, counted from 1. Lines out of range are clamped. */
  lineStart(line: number): number {
    return this.#starts()[this.#clampLine(line) - 1] ?? 0;
  }

  /** The offset of a line's terminator, or the end of the text on the last line. Lines out of range are clamped. */
  lineEnd(line: number): number {
    const next = this.#starts()[this.#clampLine(line)];
    if (next === undefined) return this.length;
    return this.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
  }

  /** The position of an offset. Offsets out of range are clamped. */
  positionAt(offset: number): Position {
    const starts = this.#starts();
    const clamped = clamp(offset, 0, this.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1, offset: clamped };
  }

  /** The offset of a line and column, both counted from 1, clamped into the text and the line. */
  offsetAt(line: number, column: number): number {
    const start = this.lineStart(line);
    return clamp(start + column - 1, start, this.lineEnd(line));
  }

  /** The raw text between two offsets. */
  slice(start: number, end: number): string {
    return this.text.slice(Math.max(start, 0), Math.max(end, 0));
  }

  /**
   * The folded text between two offsets without skipped units, spaces, tabs and line breaks: what labels and names
   * are compared and printed with.
   */
  plain(start: number, end: number): string {
    const { text, units } = this;
    const last = Math.min(end, this.length);
    let plain = '';
    // Most units are as they stand in the text, which is cut in as few pieces as can be.
    let from = Math.max(start, 0);
    for (let at = from; at < last; at++) {
      const unit = units[at]!;
      if (unit === text.charCodeAt(at) && unit > 0x20) continue;
      if (from < at) plain += text.slice(from, at);
      if (unit !== SKIP && unit !== 0x20 && unit !== 0x09 && unit !== 0x0a)
        plain += String.fromCharCode(unit);
      from = at + 1;
    }
    return from < last ? plain + text.slice(from, last) : plain;
  }

  #clampLine(line: number): number {
    return clamp(line, 1, this.lineCount);
  }

  #starts(): Uint32Array {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const byCarriage = carriage >= 0 && (feed < 0 || carriage < feed);
    const crlf = byCarriage && feed === carriage + 1;
    const next = (byCarriage && !crlf ? carriage : feed) + 1;
    starts.push(next);
    if (byCarriage) carriage = text.indexOf('\r', next);
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
  }
  return new Uint32Array(starts);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
