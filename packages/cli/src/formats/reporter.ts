import type { Locale } from '@gouji/core';
import type { Messages } from '../messages/index.ts';
import type { Paint } from '../terminal/paint.ts';
import type { RunSummary } from '../view/run-summary.ts';

/** For whom a format writes. */
export interface View {
  readonly locale: Locale;
  readonly words: Messages;
  readonly paint: Paint;
  /** Whether a person looks at it as it comes. */
  readonly terminal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly quiet: boolean;
}

/** The parts of a format that stand once: around the pieces of the files, and at their end. */
export interface Frame {
  begin?(): string;
  /** An input that could not be read; it is told on the error stream in any case. */
  unreadable?(path: string, message: string): string;
  /** What stands between two pieces that are not empty. */
  readonly separator?: string;
  /** Asks for the number of findings with a fix; every fix must be made to know. */
  readonly countsFixes?: boolean;
  /** Asks for a summary of every file at the end; without it memory does not grow with their number. */
  readonly listsFiles?: boolean;
  end?(run: RunSummary): string;
  /** A last word to a person, for the error stream. */
  note?(run: RunSummary): string;
}

/**
 * Turns results into text piece by piece, so that nothing waits for the last file. Every piece is whole lines or, in
 * a format that has a frame, makes a valid document with the others. A piece comes of its file alone: pieces of one
 * run are made on several threads.
 */
export interface Reporter<File> extends Frame {
  file(file: File): string;
}

type ReporterFactory<File> = (view: View) => Reporter<File>;

/** Formats by name. */
export type Formats<Format extends string, File> = Readonly<Record<Format, ReporterFactory<File>>>;
