import type { Token } from '../cells/tokens.ts';
import type { Value } from '../report.ts';
import type { RowDraft } from '../rows/row-draft.ts';

/** What stands around the values of a row that has one cell a line. */
export interface Gaps {
  readonly values: readonly Value[];
  /** `between[i]`: what stands before value `i`; the last entry what follows the last value, up to the next words. */
  readonly between: readonly Gap[];
}

interface Gap {
  /** Places of blank cells (lines with separators and nothing else). */
  readonly blanks: readonly number[];
  /** Places of empty lines. */
  readonly empties: readonly number[];
  /** How many of `blanks` stand before the first empty line. */
  readonly blanksFirst: number;
  /** How many of `blanks` stand behind the last empty line. */
  readonly blanksLast: number;
}

export function gapsOf(tokens: readonly Token[], draft: RowDraft): Gaps {
  const values: Value[] = [];
  const between: Gap[] = [];
  let blanks: number[] = [];
  let empties: number[] = [];
  let blanksFirst = 0;
  let beforeLast = 0;
  const flush = (): void => {
    const whole = empties.length === 0;
    between.push({
      blanks,
      empties,
      blanksFirst: whole ? blanks.length : blanksFirst,
      blanksLast: blanks.length - beforeLast,
    });
    blanks = [];
    empties = [];
    blanksFirst = 0;
    beforeLast = 0;
  };
  for (let i = draft.labelToken + 1; i < tokens.length && tokens[i]!.kind !== 'text'; i++) {
    const token = tokens[i]!;
    if (token.kind === 'value') {
      flush();
      values.push(token.value!);
    } else if (token.kind === 'gap') {
      if (empties.length === 0) blanksFirst = blanks.length;
      empties.push(token.start);
      beforeLast = blanks.length;
    } else if (token.column < 0) blanks.push(token.start);
  }
  flush();
  return { values, between };
}

/** How many complete rows show what stands before the first value. */
const NEAREST = 3;

/**
 * The cells of a row with too few values: each a value or the place of a blank. Blank cells are lines with a separator
 * only, or empty lines beyond those that stand between the cells of complete rows anyway. Null where they don't add up.
 */
export function placeByGaps(
  row: Gaps,
  neighbours: readonly Gaps[],
  columns: number,
): (Value | number)[] | null {
  const usual = neighbours[0] ?? null;
  const last = row.values.length;
  const inner =
    (way: CellsIn): CellsIn =>
    (gap, i) =>
      i > 0 && i < last ? way(gap, i) : [];
  const marks: CellsIn = (gap, i) => cellsByMarks(gap, i, row, neighbours.slice(0, NEAREST));
  const spacings = usual === null ? [0, 1] : [usual.between[1]?.empties.length ?? 0];
  const empties = spacings.map(
    (spacing): CellsIn =>
      (gap, i) =>
        cellsByEmptyLines(gap, i, row, usual, spacing),
  );
  // What stands between the values tells most; what stands before and behind them may be merged cells.
  const ways = [inner(marks), ...edges(marks, last), ...empties.map(inner)];
  if (usual !== null) ways.push(...empties.flatMap((way) => edges(way, last)));
  for (const way of ways) {
    const placed = fill(row, way);
    if (placed.length === columns) return placed;
  }
  return null;
}

/** With the blanks behind the values, with those before them, with both. */
function edges(way: CellsIn, last: number): CellsIn[] {
  return [(gap, i) => (i > 0 ? way(gap, i) : []), (gap, i) => (i < last ? way(gap, i) : []), way];
}

type CellsIn = (gap: Gap, i: number) => readonly number[];

function fill(row: Gaps, cellsIn: CellsIn): (Value | number)[] {
  const placed: (Value | number)[] = [];
  row.between.forEach((gap, i) => {
    placed.push(...cellsIn(gap, i));
    const value = row.values[i];
    if (value !== undefined) placed.push(value);
  });
  return placed;
}

/**
 * Blank cells shown by separator-only lines. Before the values only those beyond what complete rows nearby have there;
 * behind them, or where no row is complete, only what an empty line sets apart from the rows around: the other marks
 * may stand for merged cells.
 */
function cellsByMarks(gap: Gap, i: number, row: Gaps, neighbours: readonly Gaps[]): readonly number[] {
  const { blanks, blanksFirst, blanksLast, empties } = gap;
  if (i > 0 && i < row.values.length) return blanks;
  // A row of blanks alone ends at the first empty line.
  if (row.values.length === 0) return empties.length > 0 ? blanks.slice(0, blanksFirst) : blanks;
  if (i === 0 && neighbours.length > 0)
    return blanks.slice(Math.max(...neighbours.map((n) => n.between[0]!.blanks.length)));
  if (empties.length === 0) return [];
  if (i === 0) return blanks.slice(blanks.length - blanksLast);
  const extra = blanksFirst - (neighbours[0]?.between.at(-1)?.blanksFirst ?? 0);
  return extra > 0 ? blanks.slice(0, extra) : [];
}

/** Blank cells shown by empty lines: with single spacing each is one, with double spacing each further two are one. */
function cellsByEmptyLines(
  gap: Gap,
  i: number,
  row: Gaps,
  usual: Gaps | null,
  spacing: number,
): readonly number[] {
  const behind = usual?.between[usual.between.length - 1]?.empties.length ?? 0;
  const expected = i === row.values.length ? behind : spacing;
  const extra = Math.floor((gap.empties.length - expected) / (spacing + 1));
  return extra > 0 ? gap.empties.slice(0, extra) : [];
}
