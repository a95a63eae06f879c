import type { Range } from '../../parse/report.ts';

/** Something that may be written at a place. `start`…`end` is what it replaces. */
export interface Suggestion extends Range {
  readonly kind: 'report' | 'section' | 'table' | 'row' | 'head' | 'directive' | 'group' | 'rule';
  /** What a person reads and types. */
  readonly label: string;
  readonly text: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** Of a rule: its id, so that more can be told of it. */
  readonly rule?: string;
}
