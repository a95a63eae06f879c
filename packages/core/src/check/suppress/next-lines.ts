import { SKIP, type SourceText } from '../../text/index.ts';

/**
 * Finds the line that `next-line` means: the first one below that is more than a comment, since lines of comments are
 * as good as absent to the reader too. Every line is looked at once, however many directives stand above each other.
 */
export class NextLines {
  readonly #source: SourceText;
  readonly #known = new Map<number, number>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** @param line the line of the directive's end, counted from 1 */
  below(line: number): number {
    const passed: number[] = [];
    let at = line + 1;
    while (!this.#known.has(at) && this.#isComment(at)) passed.push(at++);
    const found = this.#known.get(at) ?? at;
    for (const comment of passed) this.#known.set(comment, found);
    return found;
  }

  #isComment(line: number): boolean {
    if (line > this.#source.lineCount) return false;
    const start = this.#source.lineStart(line);
    const end = this.#source.lineEnd(line);
    for (let at = start; at < end; at++) if (this.#source.units[at] !== SKIP) return false;
    return end > start;
  }
}
