import type { FormId } from '../../form/index.ts';
import type { Range, Value } from '../report.ts';

/** A row's label and the values that follow it, before they have columns. */
export interface RowDraft {
  /** Row id; empty for a run of values whose label is unknown, absent or not yet told. */
  row: string;
  /** Set where the label is a group head (不予公开) that carries values. */
  readonly group: boolean;
  /** Pieces of the label; for an unknown one the text before the values. */
  readonly label: Range[];
  readonly match: 'exact' | 'cut' | 'unknown';
  /** Index of the last token of the label, or of the words before the values; -1 where there is none. */
  labelToken: number;
  /** Indexes of the value tokens, and what was read in each. */
  values: number[];
  read: Value[];
  /** Whether other words stand on the line of the values: prose rather than a row. */
  dirty: boolean;
}

/** A label that was recognised, whether of a row, a group of rows or a column. */
export interface SeenLabel {
  /** Its official text, reduced to its significant units. */
  readonly text: string;
  /** The same list as the row's that it opened, if it did; a label that goes on is seen again with the same list. */
  readonly pieces: readonly Range[];
}

export interface MatchedRows {
  /** In reading order. */
  readonly drafts: readonly RowDraft[];
  /** Number of heads, groups and rows recognised. */
  readonly labels: number;
  /** Votes of the texts that only one form prints. */
  readonly votes: Readonly<Record<FormId, number>>;
  /** Every label recognised, in reading order. */
  readonly seen: readonly SeenLabel[];
  /** Indexes of the text tokens in which no label ended: words that are none, and beginnings of labels. */
  readonly unread: readonly number[];
  /** From the first to the last recognised token, or null. */
  readonly range: Range | null;
}

export function rowDraft(
  row: string,
  match: RowDraft['match'],
  label: Range[],
  labelToken: number,
  group = false,
): RowDraft {
  return { row, group, label, match, labelToken, values: [], read: [], dirty: false };
}
