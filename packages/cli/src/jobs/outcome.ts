import type { FormatProblem } from '@gouji/core';
import type { BadConfig } from '../config/config-fault.ts';
import type { MissingNeighbour } from '../config/neighbours.ts';
import type { Encoding } from '../files/decode.ts';
import type { Problem } from '../files/problem.ts';
import type { TextInput } from '../files/read-text.ts';
import type { Unwritten } from '../files/rewrite.ts';
import type { Frame } from '../formats/reporter.ts';
import type { Meter } from '../stats/meter.ts';
import type { FileSummary, RunSummary } from '../view/run-summary.ts';

/** A part of an output: text, or what another thread has made of it already, in UTF-8. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** What became of one text. Plain data: it may come from another thread. */
export type Outcome =
  | {
      readonly kind: 'report';
      readonly path: string;
      /** One for each format, in order. */
      readonly pieces: readonly Piece[];
      /** Null where a command has no findings to count. */
      readonly summary: FileSummary | null;
      /** Whether the text is, or would be, another now. */
      readonly changed: boolean;
      readonly remarks: readonly Remark[];
      /** What standard input has become, for standard output. */
      readonly stdin?: Uint8Array;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly problem: Problem }
  | { readonly kind: 'bad-config'; readonly path: string; readonly bad: BadConfig }
  /** A text come upon that is no report. */
  | { readonly kind: 'skipped'; readonly path: string };

/** What a person is to know of a file beside its result. */
export type Remark =
  | { readonly kind: 'damaged'; readonly encoding: Encoding; readonly places: number }
  | { readonly kind: 'missing'; readonly neighbour: MissingNeighbour }
  /** A table that was left as it is. */
  | {
      readonly kind: 'unformatted';
      readonly problem: FormatProblem;
      readonly line: number;
      readonly column: number;
    }
  /** Changes that could not be written. */
  | { readonly kind: 'unwritten'; readonly reason: Unwritten };

/** A command's work on one text after the other. */
export interface Work {
  /** Of the formats asked for, what stands once. */
  readonly frames: readonly Frame[];
  /** Where it is asked for, measures what the work costs. */
  readonly meter?: Meter | null;
  do(input: TextInput): Promise<Outcome>;
  /** Last words of the command's own, whatever the formats; empty ones are not said. */
  notes?(run: RunSummary): readonly string[];
}
