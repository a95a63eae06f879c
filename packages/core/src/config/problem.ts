import type { Position } from '../text/index.ts';

/**
 * What is wrong with a configuration:
 * - `syntax`: it is no JSON (comments and trailing commas are fine); `detail` says what was expected there;
 * - `duplicate-key`: a key stands in one object twice;
 * - `unknown-key`, `unknown-rule`: a key, or the id of a rule or group, that does not exist;
 * - `missing-key`: something that has to be there is not;
 * - `wrong-type`: another kind of value belongs there;
 * - `wrong-value`: one of `allowed` belongs there;
 * - `out-of-range`: too small, too large, too short or too long;
 * - `no-options`: options for a group, or for a rule that has none;
 * - `missing-file`, `circular-extends`: a configuration to build on that is not there, or builds on this one.
 */
export type ConfigProblemKind =
  | 'syntax'
  | 'duplicate-key'
  | 'unknown-key'
  | 'unknown-rule'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'out-of-range'
  | 'no-options'
  | 'missing-file'
  | 'circular-extends';

/** One thing wrong in a configuration, as data; `configMessage` gives its words. */
export interface ConfigProblem {
  readonly kind: ConfigProblemKind;
  /** Keys and indexes that lead to the place: `['rules', 'sum/row-total', 0]`. */
  readonly path: readonly (string | number)[];
  readonly start: Position;
  readonly end: Position;
  /** The key, the id or the value that is wrong; empty where there is none to quote. */
  readonly found: string;
  /** What may stand there: values, keys or kinds of value. Empty where that is no short list. */
  readonly allowed: readonly string[];
  /** What was probably meant. */
  readonly meant?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** For `syntax`: what is wrong there. */
  readonly detail?: SyntaxDetail;
}

export type SyntaxDetail =
  | 'empty'
  | 'comma'
  | 'colon'
  | 'brace'
  | 'bracket'
  | 'key'
  | 'value'
  | 'string'
  | 'symbol'
  | 'comment'
  | 'end'
  | 'depth';
