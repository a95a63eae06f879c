import type { Reporter } from './reporter.ts';

/** One JSON value a line, written as soon as it is known. */
export function jsonLines<File>(jsonOf: (file: File) => object): Reporter<File> {
  return {
    file: (file) => `${JSON.stringify(jsonOf(file))}\n`,
    unreadable: (path, error) => `${JSON.stringify({ path, error })}\n`,
  };
}

/** The elements of a JSON array, one a line, each behind its comma as it comes. */
export class JsonElements {
  #empty = true;

  next(value: object): string {
    const before = this.#empty ? '\n' : ',\n';
    this.#empty = false;
    return before + JSON.stringify(value);
  }
}
