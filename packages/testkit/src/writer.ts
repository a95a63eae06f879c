import type { CellId } from '@gouji/core';
import type { GridCell } from './grid/grid.ts';
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
  title: Place = { start: 0, end: 0 };
  /** Where the first damaged cell stands. */
  damage: Place | null = null;
  page = 1;
  #text = '';

  constructor(options: RenderOptions, rng: Random) {
    this.options = options;
    this.rng = rng;
    this.newline = NEWLINES[options.newline];
  }

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Every `\n` becomes the line break of the options. */
  write(text: string): this {
    return this.raw(this.newline === '\n' ? text : text.replaceAll('\n', this.newline));
  }

  /** Line breaks stay as they are. */
  raw(text: string): this {
    this.#text += text;
    return this;
  }

  /** A cell's own text, with its place if it is a number of the form or damaged. */
  cell(cell: Pick<GridCell, 'id' | 'damaged'>, text: string): this {
    const start = this.length;
    this.write(text);
    const place = { start, end: this.length };
    if (cell.id !== null) this.cells.set(cell.id, { ...place, text });
    if (cell.damaged) this.damage ??= place;
    return this;
  }

  heading(number: number, text: string): this {
    const start = this.length;
    this.write(text);
    this.headings.push({ number, start, end: this.length });
    return this;
  }
}
