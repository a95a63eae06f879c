import { FORMS, type FormRow, type FormTable } from '../../form/index.ts';
import type { SourceText } from '../../text/index.ts';
import { significant, significantText } from '../characters.ts';
import { withoutEnumerator } from './enumerator.ts';
import { likeness } from './likeness.ts';
import type { RowDraft } from './row-draft.ts';

export interface SelectedRows {
  readonly chosen: ReadonlyMap<FormRow, RowDraft>;
  /** Further rows with the label of a chosen one, and numbers. */
  readonly duplicates: readonly RowDraft[];
  /** Runs of numbers whose label the form does not have. */
  readonly extra: readonly RowDraft[];
}

/** A table of 25 rows with more than this many others is no table of a report; what is kept shows as much. */
const MOST_OTHERS = 200;

/** The rows of every table by their ids. */
const ROWS: ReadonlyMap<FormTable, ReadonlyMap<string, FormRow>> = new Map(
  FORMS.flatMap(({ tables }) => Object.values(tables)).map((table) => [
    table,
    new Map(table.rows.map((row) => [row.id, row])),
  ]),
);

function keep(drafts: RowDraft[], draft: RowDraft): void {
  if (drafts.length < MOST_OTHERS) drafts.push(draft);
}

/**
 * Chooses for each row of the form the draft that is its row: complete before incomplete, rows of a table before words
 * of a sentence, then the first.
 */
export function selectRows(drafts: readonly RowDraft[], table: FormTable, source: SourceText): SelectedRows {
  const rows = ROWS.get(table);
  const chosen = new Map<FormRow, RowDraft>();
  const duplicates: RowDraft[] = [];
  const extra: RowDraft[] = [];
  for (const draft of drafts) {
    const row = rows?.get(draft.row);
    if (row === undefined) {
      if (draft.values.length > 0) keep(extra, draft);
      continue;
    }
    const rival = chosen.get(row);
    if (rival === undefined) chosen.set(row, draft);
    else if (rank(draft, row) > rank(rival, row)) {
      chosen.set(row, draft);
      if (isRow(rival)) keep(duplicates, rival);
    } else if (isRow(draft)) keep(duplicates, draft);
  }
  return { chosen, duplicates, extra: adopt(table, chosen, extra, source) };
}

function rank(draft: RowDraft, row: FormRow): number {
  const { length } = draft.values;
  return (draft.dirty ? 0 : 4) + (length === row.columns.length ? 2 : 0) + (length > 0 ? 1 : 0);
}

function isRow(draft: RowDraft): boolean {
  return draft.values.length > 0 && !draft.dirty;
}

/** Least share of a label's letters, in order, that an altered label still has. */
const LIKENESS = 0.6;

/**
 * An unknown row with the right number of values that stands where exactly one row of the form is absent, and whose
 * label is close to that row's, is that row with an altered label.
 */
function adopt(
  table: FormTable,
  chosen: Map<FormRow, RowDraft>,
  extra: RowDraft[],
  source: SourceText,
): RowDraft[] {
  return extra.filter((draft) => {
    const label = draft.label[0];
    if (label === undefined || draft.group || draft.dirty) return true;
    const row = table.rows.find(
      (r, i) =>
        !chosen.has(r) && draft.values.length === r.columns.length && fitsBetween(table, i, chosen, draft),
    );
    if (row === undefined || likeness(significant(row.label.zh), labelText(draft, source)) < LIKENESS)
      return true;
    chosen.set(row, { ...draft, row: row.id });
    return false;
  });
}

function fitsBetween(
  table: FormTable,
  i: number,
  chosen: ReadonlyMap<FormRow, RowDraft>,
  draft: RowDraft,
): boolean {
  const before = table.rows[i - 1];
  const after = table.rows[i + 1];
  const above = before === undefined ? undefined : chosen.get(before);
  const below = after === undefined ? undefined : chosen.get(after);
  if (above === undefined && below === undefined) return false;
  return (
    (above === undefined || above.labelToken < draft.labelToken) &&
    (below === undefined || draft.labelToken < below.labelToken)
  );
}

/** Without enumerator and marks: quotes and brackets are written in many ways. */
function labelText({ label }: RowDraft, { units }: SourceText): string {
  return withoutEnumerator(significantText(units, label[0]!.start, label[label.length - 1]!.end));
}
