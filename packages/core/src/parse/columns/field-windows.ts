import { blankAt } from '../cells/read-value.ts';
import type { Tokens } from '../cells/tokens.ts';
import type { Value } from '../report.ts';
import type { RowDraft } from '../rows/row-draft.ts';

/** How far to look for neighbours that show where the columns are. */
const NEAREST = 2;

/** Where the values of a row stand among the fields of a line with separators. */
export interface FieldShape {
  /** Field of the label's last piece on the line of the values, or -1. */
  readonly label: number;
  /** Number of fields on the line. */
  readonly width: number;
  /** Field of the first value. */
  readonly first: number;
  /** Field of the first column's head in the line of heads above, or -1 where none shows it. */
  readonly head: number;
  readonly line: number;
}

/**
 * First fields that the columns of a row with too few values may start at. Neighbours whose label stands in the same
 * field of a line of the same width show it, and so does a line of heads above; else all fields behind the label are the columns; else every place that
 * holds all values.
 */
export function windowsOf(
  { tokens }: Tokens,
  draft: RowDraft,
  { label, width, head }: FieldShape,
  neighbours: readonly FieldShape[],
  columns: number,
): number[] {
  const filled = draft.values.map((i) => tokens[i]!.column);
  const fits = (from: number): boolean =>
    from > label && from + columns <= width && filled.every((f) => f >= from && f < from + columns);
  const sameWidth = neighbours.filter((n) => n.width === width);
  const alike = sameWidth.filter((n) => n.label === label);
  const shown = new Set(firstsOf(alike.length > 0 ? alike : sameWidth));
  if (head >= 0) shown.add(head);
  const fitting = [...shown].filter(fits);
  if (fitting.length > 0) return fitting;
  const inside: number[] = [];
  for (let from = label + 1; from + columns <= width; from++) if (fits(from)) inside.push(from);
  const sameLabel = firstsOf(neighbours.filter((n) => n.label === label));
  // A line that is shorter than its neighbours and fits none of them has lost a field: it decides nothing.
  return sameLabel.length === 0 ? inside : inside.filter((from) => sameLabel.includes(from));
}

function firstsOf(neighbours: readonly FieldShape[]): number[] {
  return [...new Set(neighbours.slice(0, NEAREST).map((n) => n.first))];
}

/** The values and blanks of the fields from `from` on, one for each column. */
export function readWindow(
  tokens: Tokens,
  draft: RowDraft,
  shape: FieldShape,
  from: number,
  columns: number,
): Value[] {
  const window: Value[] = [];
  const start = draft.values[0] ?? draft.labelToken;
  let i = start;
  while (i > 0 && tokens.tokens[i - 1]!.line === shape.line) i--;
  for (; i < tokens.tokens.length && tokens.tokens[i]!.line === shape.line; i++) {
    const token = tokens.tokens[i]!;
    if (token.column >= from && token.column < from + columns)
      window.push(token.value ?? blankAt(token.start));
  }
  return window;
}
