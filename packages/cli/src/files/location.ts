/** A text to read. */
export interface Location {
  /** As it is shown. */
  readonly path: string;
  /** What is opened; null for standard input. */
  readonly absolute: string | null;
  /** Named on the command line, not come upon in a directory. */
  readonly named: boolean;
  /** The Git object that is read in place of the file. */
  readonly blob?: string;
}

/** The extensions of the texts that a search in a directory comes upon. */
const REPORT_FILE = /\.(?:txt|md|nianbao|csv|tsv)$/iu;

export function mayBeReport(path: string): boolean {
  return REPORT_FILE.test(path);
}

/** The same order on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
