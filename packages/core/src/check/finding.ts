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

/** A finding as a rule reports it: the engine adds the rule's id and default severity. */
export type Draft<Data extends FindingData> = Omit<Finding<Data>, 'rule' | 'severity' | 'related' | 'cells'> &
  Partial<Pick<Finding<Data>, 'severity' | 'related' | 'cells'>>;

const NOTHING: readonly never[] = [];

/**
 * The finding behind a draft. Written out field by field: a report in full-width digits has a hundred findings, and spreading a draft into each
 * would cost more than finding them.
 */
export function findingOf(rule: string, severity: Severity, draft: Draft<FindingData>): Finding {
  const { start, end, data, cells = NOTHING, related = NOTHING } = draft;
  const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    rule,
    severity,
    start,
    end,
    data,
    cells,
    related,
  };
  if (draft.subject !== undefined) finding.subject = draft.subject;
  if (draft.identities !== undefined) finding.identities = draft.identities;
  if (draft.computed !== undefined) finding.computed = draft.computed;
  if (draft.stated !== undefined) finding.stated = draft.stated;
  if (draft.difference !== undefined) finding.difference = draft.difference;
  if (draft.suspects !== undefined) finding.suspects = draft.suspects;
  return finding;
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
