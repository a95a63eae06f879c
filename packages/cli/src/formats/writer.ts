import type { View } from './reporter.ts';

/** Turns a result that is known as a whole into text; results that come file by file have a Reporter. */
interface Writer<Result> {
  readonly text: (result: Result, view: View) => string;
  /** A last word to a person, for the error stream. */
  readonly note?: (result: Result, view: View) => string;
}

/** Formats by name. */
export type Writers<Format extends string, Result> = Readonly<Record<Format, Writer<Result>>>;
