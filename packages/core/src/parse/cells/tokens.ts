import type { Value } from '../report.ts';

/** `text` words, `value` a number or placeholder, `blank` an empty cell, `gap` an empty line. */
export type TokenKind = 'text' | 'value' | 'blank' | 'gap';

/** The smallest piece of a table region: what stands between two separators. Offsets are UTF-16 units of the source. */
export interface Token {
  kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Index into `Tokens.lines`. */
  readonly line: number;
  /** Place among the fields of its line, from 0; a blank on a line without anything else has -1. */
  readonly column: number;
  readonly value: Value | null;
}

export interface TokenLine {
  readonly start: number;
  readonly end: number;
  /** Whether tabs, pipes or CSV commas part the fields of this line. */
  readonly separated: boolean;
  /** How many fields the separators make. */
  readonly width: number;
  /** How many fields hold something. */
  filled: number;
  /** How many of them are values. */
  values: number;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly lines: readonly TokenLine[];
  /** Whether the region gives one cell a line. */
  readonly stacked: boolean;
}
