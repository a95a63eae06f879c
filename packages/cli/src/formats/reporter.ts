import type { Locale } from '@gouji/core';
import type { Messages } from '../messages/index.ts';
import type { Paint } from '../terminal/paint.ts';

/** For whom a format writes. */
export interface View {
  readonly locale: Locale;
  readonly words: Messages;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  readonly quiet: boolean;
}

/**
 * Turns results into text piece by piece, so that nothing waits for the last file. Every piece is whole lines or, in
 * a format that has a frame, makes a valid document with the others.
 */
export interface Reporter<File> {
  begin?(): string;
  file(file: File): string;
  /** An input that could not be read; it is told on the error stream in any case. */
  unreadable?(path: string, message: string): string;
  end?(): string;
  /** A last word to a person, for the error stream. */
  note?(): string;
}

export type ReporterFactory<File> = (view: View) => Reporter<File>;
