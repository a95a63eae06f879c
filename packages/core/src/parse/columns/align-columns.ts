import type { SourceText } from '../../text/index.ts';
import { blankAt } from '../cells/read-value.ts';
import type { Tokens } from '../cells/tokens.ts';
import type { ReportRow, Value } from '../report.ts';
import type { RowDraft } from '../rows/row-draft.ts';
import { readWindow, windowsOf } from './field-windows.ts';
import { placeByPosition } from './positions.ts';
import { agreement, subsequences } from './readings.ts';
import { type Expected, RowShape } from './row-shape.ts';
import { placeByGaps } from './stacked-gaps.ts';

/** A row with its values in columns. */
export interface AlignedRow {
  readonly draft: RowDraft;
  /** One for each column: its value, or null where the possible readings disagree. */
  readonly columns: readonly (Value | null)[];
  readonly count: ReportRow['count'];
  /** What stands in the row, in reading order, with the blanks that were placed. */
  readonly values: readonly Value[];
  /** Where the columns of a row with blanks stand, once that is decided. */
  readonly shape?: RowShape;
}

/** More than any distance between two rows of a table. */
const FAR = 100;
/** How many neighbours are measured where no separators show the columns. */
const MEASURED = 4;

/**
 * Gives the values of each row their columns. A row with as many values as the form has columns needs no evidence; any
 * other is decided by its neighbours' columns, and where they leave several readings a cell is certain only if all
 * readings give it the same number.
 */
export function alignColumns(source: SourceText, tokens: Tokens, rows: readonly Expected[]): AlignedRow[] {
  const aligned = rows.map(({ draft, columns }) =>
    draft.values.length === columns ? whole(draft) : undefined,
  );
  if (!aligned.includes(undefined)) return aligned.map((row) => row!);
  const known: Known[] = [];
  rows.forEach((row, at) => {
    const shape = new RowShape(source, tokens, row);
    if (aligned[at] !== undefined) known.push({ at, columns: row.columns, shape });
  });
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
  readonly shape: RowShape;
}

function whole(draft: RowDraft): AlignedRow {
  const values = draft.read;
  const count = values.some((v) => v.fault === 'glued') ? 'glued' : 'exact';
  return { draft, columns: values, count, values };
}

/** Shapes of rows whose columns are known: as many columns before others, then the nearest in reading order. */
function nearest(known: readonly Known[], at: number, columns: number): RowShape[] {
  const distance = (k: Known): number =>
    Math.abs(k.at - at) + (k.columns === columns ? 0 : known.length + FAR);
  return [...known].sort((a, b) => distance(a) - distance(b)).map((k) => k.shape);
}

function alignUncertain(
  source: SourceText,
  tokens: Tokens,
  row: Expected,
  neighbours: readonly RowShape[],
): AlignedRow {
  const { draft, columns } = row;
  const values = draft.read;
  const count = countOf(values, columns);
  // With a value too many any of them may be the one; glued digits hide how many there are.
  if (count !== 'few') return { draft, columns: subsequences(values, columns), count, values };
  const shape = new RowShape(source, tokens, row);
  const { fields } = shape;
  if (fields === null) {
    const placed = placeAlone(shape, neighbours, values, columns);
    return placed === null
      ? { draft, columns: subsequences(values, columns), count, values }
      : { draft, columns: placed, count: 'exact', values: placed };
  }
  const others = neighbours.flatMap((n) => n.fields ?? []);
  const windows = windowsOf(tokens, draft, fields, others, columns);
  const readings = windows.map((from) => readWindow(tokens, draft, fields, from, columns));
  const only = readings.length === 1 ? readings[0] : undefined;
  if (only?.length === columns) {
    return {
      draft,
      columns: only,
      count: 'exact',
      values: only,
      shape: new RowShape(source, tokens, row, windows[0]!),
    };
  }
  const agreed = readings.length === 0 ? subsequences(values, columns) : agreement(readings, columns);
  return { draft, columns: agreed, count, values };
}

function countOf(values: readonly Value[], expected: number): ReportRow['count'] {
  const glued = values.some(
    (v) => v.fault === 'glued' || (v.notation === 'leading-zeros' && values.length < expected),
  );
  return glued ? 'glued' : values.length > expected ? 'many' : 'few';
}

/** The one way to place values that no separators part, or null. */
function placeAlone(
  shape: RowShape,
  neighbours: readonly RowShape[],
  values: readonly Value[],
  columns: number,
): Value[] | null {
  const alike = neighbours.filter((n) => n.kind === shape.kind).slice(0, MEASURED);
  if (shape.kind === 'spaces') {
    const placed = placeByPosition(
      shape.geometry,
      alike.map((n) => n.geometry),
      columns,
    );
    return placed?.map((at, column) => valueOrBlank(values, at, column, placed)) ?? null;
  }
  if (shape.kind === 'mixed') return null;
  const placed = placeByGaps(
    shape.gaps,
    alike.map((n) => n.gaps),
    columns,
  );
  return placed?.map((p) => (typeof p === 'number' ? blankAt(p) : p)) ?? null;
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
