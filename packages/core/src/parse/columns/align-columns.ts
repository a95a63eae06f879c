import type { SourceText } from '../../text/index.ts';
import { blankAt } from '../cells/read-value.ts';
import type { Token, Tokens } from '../cells/tokens.ts';
import type { ReportRow, Value } from '../report.ts';
import type { RowDraft } from '../rows/row-draft.ts';
import { type FieldShape, readWindow, windowsOf } from './field-windows.ts';
import { type Geometry, geometryOf, placeByPosition } from './positions.ts';
import { agreement, subsequences } from './readings.ts';
import { type Gaps, gapsOf, placeByGaps } from './stacked-gaps.ts';

/** A row with its values in columns. */
export interface AlignedRow {
  readonly draft: RowDraft;
  /** One for each column: its value, or null where the possible readings disagree. */
  readonly columns: readonly (Value | null)[];
  readonly count: ReportRow['count'];
  /** What stands in the row, in reading order, with the blanks that were placed. */
  readonly values: readonly Value[];
  /** Where the columns of a row with blanks stand, once that is decided. */
  readonly shape?: Shape;
}

export interface Expected {
  readonly draft: RowDraft;
  readonly columns: number;
}

/** More than any distance between two rows of a table. */
const FAR = 100;

/**
 * Gives the values of each row their columns. A row with as many values as the form has columns needs no evidence; any
 * other is decided by its neighbours' columns, and where they leave several readings a cell is certain only if all
 * readings give it the same number.
 */
export function alignColumns(source: SourceText, tokens: Tokens, rows: readonly Expected[]): AlignedRow[] {
  const known: Known[] = [];
  const aligned = rows.map((row, at): AlignedRow | undefined => {
    if (row.draft.values.length !== row.columns) return undefined;
    known.push({ at, columns: row.columns, shape: readShape(source, tokens, row.draft) });
    return whole(
      row.draft,
      row.draft.values.map((i) => tokens.tokens[i]!.value!),
    );
  });
  if (known.length === rows.length) return aligned.map((row) => row!);
  // A row that one pass decides is evidence for its neighbours in the next.
  for (let decided = -1; decided !== known.length; ) {
    decided = known.length;
    rows.forEach((row, at) => {
      if (aligned[at]?.count === 'exact') return;
      const found = alignUncertain(source, tokens, row, nearest(known, at, row.columns));
      aligned[at] = found;
      if (found.shape !== undefined) known.push({ at, columns: row.columns, shape: found.shape });
    });
  }
  return aligned.map((row) => row!);
}

/** A row whose columns are known. */
interface Known {
  readonly at: number;
  readonly columns: number;
  readonly shape: Shape;
}

function whole(draft: RowDraft, values: readonly Value[]): AlignedRow {
  const count = values.some((v) => v.fault === 'glued') ? 'glued' : 'exact';
  return { draft, columns: values, count, values };
}

/** Shapes of rows whose columns are known: as many columns before others, then the nearest in reading order. */
function nearest(known: readonly Known[], at: number, columns: number): Shape[] {
  const distance = (k: Known): number =>
    Math.abs(k.at - at) + (k.columns === columns ? 0 : known.length + FAR);
  return [...known].sort((a, b) => distance(a) - distance(b)).map((k) => k.shape);
}

/** Where a row's values stand: fields of one line, places in one line of aligned text, or lines of their own. */
interface Shape {
  readonly kind: 'fields' | 'spaces' | 'stacked' | 'mixed';
  readonly fields: FieldShape | null;
  readonly geometry: Geometry | null;
  readonly gaps: Gaps | null;
}

function readShape(source: SourceText, { tokens, lines, stacked }: Tokens, draft: RowDraft): Shape {
  const first = tokens[draft.values[0] ?? draft.labelToken];
  const none = { fields: null, geometry: null, gaps: null };
  if (first === undefined) return { kind: 'mixed', ...none };
  const sameLine = draft.values.every((i) => tokens[i]!.line === first.line);
  const line = lines[first.line]!;
  if (stacked || !sameLine || (draft.values.length === 0 && !line.separated)) {
    const ownLines = draft.values.every((i) => lines[tokens[i]!.line]!.filled === 1);
    return ownLines
      ? { kind: 'stacked', ...none, gaps: gapsOf(tokens, lines, draft) }
      : { kind: 'mixed', ...none };
  }
  if (!line.separated) return { kind: 'spaces', ...none, geometry: geometryOf(source, tokens, lines, draft) };
  const label = tokens[draft.labelToken];
  const fields = {
    label:
      label !== undefined && label.kind === 'text' && label.line === first.line
        ? label.column
        : lastTextBefore(tokens, draft, first),
    width: line.width,
    first: draft.values.length === 0 ? -1 : first.column,
    line: first.line,
  };
  return { kind: 'fields', ...none, fields };
}

/** A label that ends on another line leaves the fields before the first text of this line. */
function lastTextBefore(tokens: readonly Token[], draft: RowDraft, first: Token): number {
  for (let i = (draft.values[0] ?? 0) - 1; i >= 0 && tokens[i]!.line === first.line; i--) {
    if (tokens[i]!.kind === 'text') return tokens[i]!.column;
  }
  return -1;
}

function alignUncertain(
  source: SourceText,
  tokens: Tokens,
  { draft, columns }: Expected,
  neighbours: readonly Shape[],
): AlignedRow {
  const values = draft.values.map((i) => tokens.tokens[i]!.value!);
  const shape = readShape(source, tokens, draft);
  const { fields } = shape;
  const windows =
    fields === null
      ? []
      : windowsOf(
          tokens,
          draft,
          fields,
          neighbours.flatMap((n) => n.fields ?? []),
          columns,
        );
  const readings =
    fields === null
      ? placeAlone(shape, neighbours, values, columns)
      : windows.map((from) => readWindow(tokens, draft, fields, from, columns));
  const only = readings.length === 1 ? readings[0] : undefined;
  if (only !== undefined && values.length < columns) {
    const decided = fields === null ? {} : { shape: { ...shape, fields: { ...fields, first: windows[0]! } } };
    return { draft, columns: only, count: 'exact', values: only, ...decided };
  }
  const agreed = readings.length === 0 ? subsequences(values, columns) : agreement(readings, columns);
  return { draft, columns: agreed, count: countOf(values, columns), values };
}

function countOf(values: readonly Value[], expected: number): ReportRow['count'] {
  const glued = values.some(
    (v) => v.fault === 'glued' || (v.notation === 'leading-zeros' && values.length < expected),
  );
  return glued ? 'glued' : values.length > expected ? 'many' : 'few';
}

/** The one way to place values that stand apart from separators, or none. */
function placeAlone(
  shape: Shape,
  neighbours: readonly Shape[],
  values: readonly Value[],
  columns: number,
): Value[][] {
  if (values.length > columns) return [];
  if (shape.geometry !== null) {
    const placed = placeByPosition(
      shape.geometry,
      neighbours.flatMap((n) => n.geometry ?? []),
      columns,
    );
    return placed === null ? [] : [placed.map((at, column) => valueOrBlank(values, at, column, placed))];
  }
  if (shape.gaps !== null) {
    const placed = placeByGaps(
      shape.gaps,
      neighbours.flatMap((n) => n.gaps ?? []),
      columns,
    );
    return placed === null ? [] : [placed.map((p) => (typeof p === 'number' ? blankAt(p) : p))];
  }
  return [];
}

/** `at[column]` is the index of the value in that column or -1; a blank's place is behind the value before it. */
function valueOrBlank(
  values: readonly Value[],
  at: number,
  column: number,
  placed: readonly number[],
): Value {
  if (at >= 0) return values[at]!;
  for (let before = column - 1; before >= 0; before--)
    if (placed[before]! >= 0) return blankAt(values[placed[before]!]!.end);
  return blankAt(values[0]!.start);
}
