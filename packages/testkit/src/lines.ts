import { SHEET_COLUMNS } from './layouts/l8-sheet.ts';
import type { RenderOptions } from './options.ts';
import { writePageBreak } from './pages.ts';
import type { Random } from './random.ts';
import { fullWidth } from './text/characters.ts';
import { chineseNumber } from './text/chinese-number.ts';
import type { Dress } from './text/dress.ts';
import { cutText, wrapText } from './text/width.ts';
import type { Writer } from './writer.ts';

/** The lines outside tables, in the manner of the layout. */
export class DocumentLines {
  readonly #writer: Writer;
  readonly #options: RenderOptions;
  readonly #dress: Dress;
  readonly #rng: Random;
  /** L9, headings inside paragraphs: how the text before the next heading ends is still open. */
  #open = false;

  constructor(writer: Writer, dress: Dress, rng: Random) {
    this.#writer = writer;
    this.#options = writer.options;
    this.#dress = dress;
    this.#rng = rng;
  }

  /** A line that is no prose: title, contents, a sub-heading. Already dressed. */
  line(text: string): void {
    this.#begin();
    this.#writer.write(text);
    this.#end();
  }

  /** The title on one line or broken over two. Already dressed. */
  title(texts: readonly string[]): void {
    let start = -1;
    for (const text of texts) {
      this.#begin();
      if (start < 0) start = this.#writer.length;
      this.#writer.write(text);
      this.#writer.title = { start, end: this.#writer.length };
      this.#end();
    }
  }

  heading(number: number, text: string): void {
    const { layout, flow, headingMarks } = this.#options;
    if (this.#open) this.#writer.write(this.#rng.bool(0.6) ? '' : '\n');
    this.#open = false;
    const marks = layout === 'L6' ? headingMarks : 'none';
    this.#indent();
    this.#writer.write(marks === 'hashes' ? '## ' : marks === 'bold' ? '**' : '');
    this.#writer.heading(number, text);
    if (marks === 'bold') this.#writer.write('**');
    if (layout === 'L9' && flow === 'inline-headings') this.#writer.write(' ');
    else this.#end();
  }

  /** Clean prose. */
  paragraph(text: string): void {
    const { layout, flow, pages } = this.#options;
    this.#begin();
    const dressed = this.#dress.prose(this.#digits(text));
    const cut =
      pages?.splitProse && text.length > 60 && this.#rng.bool(0.4) ? cutText(dressed, 0, this.#rng) : null;
    if (cut !== null && pages !== null) {
      this.#writer.write(`${this.#broken(cut[0])}\n`);
      writePageBreak(this.#writer, pages, 0);
    }
    this.#writer.write(this.#broken(cut?.[1] ?? dressed));
    if (layout === 'L9' && flow === 'inline-headings') this.#open = true;
    else this.#end();
  }

  /** Prose before a table that is still open ends here. */
  beforeTable(): void {
    if (this.#open) this.#writer.write(' ');
    this.#open = false;
  }

  /** After the table of a section. */
  afterTable(): void {
    const { layout, flow } = this.#options;
    if (layout === 'L9')
      this.#writer.write(
        flow === 'one-line' || (flow === 'inline-headings' && this.#rng.bool()) ? ' ' : '\n',
      );
    else this.#writer.write('\n'.repeat(this.#options.gap));
  }

  #begin(): void {
    if (this.#open) this.#writer.write('\n');
    this.#open = false;
    this.#indent();
  }

  #indent(): void {
    if (this.#options.layout !== 'L9') this.#writer.write(this.#options.indent);
  }

  #end(): void {
    const { layout, flow, gap, padded, separator } = this.#options;
    if (layout === 'L9') return void this.#writer.write(flow === 'one-line' ? ' ' : '\n');
    if (layout === 'L8' && padded) this.#writer.write(separator.repeat(SHEET_COLUMNS - 1));
    this.#writer.write('\n'.repeat(1 + gap));
  }

  #digits(text: string): string {
    if (this.#options.proseDigits === 'half') return text;
    if (this.#options.proseDigits === 'full')
      return text.replace(/[0-9]+(?=[年月日件条项个份次])/g, fullWidth);
    // 零件 would be another word.
    return text.replace(/[1-9][0-9]*(?=[件条项个份次])/g, (digits) => chineseNumber(Number(digits)));
  }

  #broken(text: string): string {
    const { layout, softBreaks, wrap } = this.#options;
    const soft =
      softBreaks && layout !== 'L9'
        ? text.replace(/[；。](?=[^”）])/g, (mark) => (this.#rng.bool(0.3) ? `${mark}\v` : mark))
        : text;
    return wrap > 0 ? wrapText(soft, wrap, (line) => line.length).join('\n') : soft;
  }
}
