import type { Reporter } from './reporter.ts';

/** One JSON value a line, written as soon as it is known. */
export function jsonLines<File>(jsonOf: (file: File) => object): Reporter<File> {
  return {
    file: (file) => `${JSON.stringify(jsonOf(file))}\n`,
    unreadable: (path, error) => `${JSON.stringify({ path, error })}\n`,
  };
}

/** A JSON array, one element a line. */
export function jsonArray<File>(jsonOf: (file: File) => object): Reporter<File> {
  return {
    separator: ',\n',
    begin: () => '[\n',
    file: (file) => JSON.stringify(jsonOf(file)),
    unreadable: (path, error) => JSON.stringify({ path, error }),
    end: () => '\n]\n',
  };
}
