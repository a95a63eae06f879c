import type { RowDraft } from './match-rows.ts';
import type { Value } from './report.ts';
import type { Token, TokenLine } from './tokens.ts';

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

export function gapsOf(tokens: readonly Token[], _lines: readonly TokenLine[], draft: RowDraft): Gaps {
  const values: Value[] = [];
  const between: Gap[] = [];
  let blanks: number[] = [];
  let empties: number[] = [];
  let blanksFirst = 0;
  let beforeLast = 0;
  const flush = (): void => {
    const whole = empties.length === 0;
    between.push({ blanks, empties, blanksFirst: whole ? blanks.length : blanksFirst, blanksLast: blanks.length - beforeLast });
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

/**
 * The cells of a row with too few values: each a value or the place of a blank. Blank cells are lines with a separator
 * only, or empty lines beyond those that stand between the cells of complete rows anyway. Null where they don't add up.
 */
export function placeByGaps(row: Gaps, neighbours: readonly Gaps[], columns: number): (Value | number)[] | null {
  const usual = neighbours[0] ?? null;
  const last = row.values.length;
  const spacings = usual === null ? [0, 1] : [usual.between[1]?.empties.length ?? 0];
  const ways: CellsIn[] = [(gap, i) => cellsByMarks(gap, i, row, usual)];
  for (const spacing of spacings) ways.push((gap, i) => cellsByEmptyLines(gap, i, row, usual, spacing));
  for (const way of ways) {
    // What stands between the values tells most; what stands before and behind them may be merged cells.
    for (const from of [1, 0]) {
      for (const to of [last - 1, last]) {
        const placed = fill(row, (gap, i) => (i >= from && i <= to ? way(gap, i) : []));
        if (placed.length === columns) return placed;
      }
    }
  }
  return null;
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

/** Blank cells shown by separator-only lines; behind the last value only those beyond what a complete row has there. */
function cellsByMarks(gap: Gap, i: number, row: Gaps, usual: Gaps | null): readonly number[] {
  if (i === 0) return gap.blanks.slice(usual?.between[0]?.blanks.length ?? gap.blanks.length - gap.blanksLast);
  if (i < row.values.length) return gap.blanks;
  const last = usual?.between[usual.between.length - 1];
  const extra = gap.blanksFirst - (last?.blanksFirst ?? 0);
  return extra > 0 ? gap.blanks.slice(0, extra) : [];
}

/** Blank cells shown by empty lines: with single spacing each is one, with double spacing each further two are one. */
function cellsByEmptyLines(gap: Gap, i: number, row: Gaps, usual: Gaps | null, spacing: number): readonly number[] {
  const behind = usual?.between[usual.between.length - 1]?.empties.length ?? 0;
  const expected = i === row.values.length ? behind : spacing;
  const extra = Math.floor((gap.empties.length - expected) / (spacing + 1));
  return extra > 0 ? gap.empties.slice(0, extra) : [];
}
