import type { CellId } from '@gouji/core';
import type { Newline, RenderOptions } from './options.ts';
import type { Random } from './random.ts';

/** A place in a text, in UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface CellPlace extends Place {
  /** As it stands in the text, without anything around it; empty or white space where the cell is blank. */
  readonly text: string;
}

export interface HeadingPlace extends Place {
  /** 1…6 */
  readonly number: number;
}

const NEWLINES: Readonly<Record<Newline, string>> = { lf: '\n', crlf: '\r\n', cr: '\r' };

/** Writes a text from front to back and remembers where things came to stand. */
export class Writer {
  readonly options: RenderOptions;
  readonly rng: Random;
  readonly newline: string;
  readonly cells = new Map<CellId, CellPlace>();
  readonly headings: HeadingPlace[] = [];
  /** Places of rows, of each printing: a row printed twice has two. */
  readonly rows: { readonly row: string; readonly place: Place }[] = [];
  page = 1;
  #parts: string[] = [];
  #length = 0;
  #last = '';

  constructor(options: RenderOptions, rng: Random) {
    this.options = options;
    this.rng = rng;
    this.newline = NEWLINES[options.newline];
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** True at the start of the text and after a line break. */
  get atLineStart(): boolean {
    return this.#length === 0 || this.#last === '\n' || this.#last === '\r' || this.#last === '\f';
  }

  /** Every `\n` becomes the line break of the options. */
  write(text: string): this {
    return this.raw(this.newline === '\n' ? text : text.replaceAll('\n', this.newline));
  }

  /** Line breaks stay as they are. */
  raw(text: string): this {
    if (text === '') return this;
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
    return this;
  }

  value(id: CellId, text: string): this {
    const start = this.#length;
    this.write(text);
    this.cells.set(id, { start, end: this.#length, text });
    return this;
  }

  heading(number: number, text: string): this {
    const start = this.#length;
    this.write(text);
    this.headings.push({ number, start, end: this.#length });
    return this;
  }
}
