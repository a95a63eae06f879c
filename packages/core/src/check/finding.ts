import type { CellId } from '../form/index.ts';
import type { Range } from '../parse/report.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Locale = 'zh-CN' | 'en';
/** `safe` may run on save; `suggested` only when a person asks for it. */
export type FixSafety = 'safe' | 'suggested';

/** What a finding's words are made from: numbers, names and ids, never sentences. */
export type FindingData = Readonly<Record<string, unknown>>;

/** A cell that, changed to `expected`, makes the sums hold. */
export interface Suspect {
  readonly cell: CellId;
  readonly found: number | null;
  readonly expected: number;
}

/** Another place that the finding speaks of. */
export interface Related extends Range {
  readonly cell?: CellId;
  readonly data: FindingData;
}

/** One thing wrong in a report, as data; `messageOf` gives its words and `fixOf` its edits. */
export interface Finding<Data extends FindingData = FindingData> extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly data: Data;
  readonly cells: readonly CellId[];
  /** What the finding is about where that is no cell: the id of a section, a table or a row. */
  readonly subject?: string;
  /** Ids of the identities the finding is about; broken ones for `sum/*` errors. */
  readonly identities?: readonly string[];
  readonly computed?: number;
  readonly stated?: number;
  /** stated − computed */
  readonly difference?: number;
  readonly suspects?: readonly Suspect[];
  readonly related: readonly Related[];
}

/** Replaces `start`…`end` (UTF-16 offsets in the report's text) by `text`. */
export interface Edit extends Range {
  readonly text: string;
}

export interface Fix {
  readonly safety: FixSafety;
  readonly title: string;
  /** In text order, not overlapping. */
  readonly edits: readonly Edit[];
}
