import type { SourceText } from '../text/index.ts';
import { isWide } from './wide.ts';
import type { RowDraft } from './match-rows.ts';
import type { Token, TokenLine } from './tokens.ts';

/** Where the values of a row stand in their line, counted in characters and in terminal columns (Han takes two). */
export interface Geometry {
  readonly characters: readonly Span[];
  readonly cells: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export function geometryOf(source: SourceText, tokens: readonly Token[], lines: readonly TokenLine[], draft: RowDraft): Geometry {
  const characters: Span[] = [];
  const cells: Span[] = [];
  const line = lines[tokens[draft.values[0]!]!.line]!;
  let at = line.start;
  let cell = 0;
  const advance = (to: number): number => {
    for (; at < to; at++) cell += isWide(source.units[at]!) ? 2 : 1;
    return cell;
  };
  for (const i of draft.values) {
    const { start, end } = tokens[i]!;
    characters.push({ start: start - line.start, end: end - line.start });
    const from = advance(start);
    cells.push({ start: from, end: advance(end) });
  }
  return { characters, cells };
}

/** Whether a column of numbers is set to its left, its middle or its right edge does not matter within this slack. */
const SLACK = 1;

/**
 * Puts the values of a row with too few into the columns of its neighbours: `result[column]` is the index of the value
 * in that column, or -1. Null unless every value overlaps exactly one column.
 */
export function placeByPosition(row: Geometry, neighbours: readonly Geometry[], columns: number): number[] | null {
  return place(row.cells, neighbours.map((n) => n.cells), columns) ?? place(row.characters, neighbours.map((n) => n.characters), columns);
}

function place(row: readonly Span[], neighbours: readonly (readonly Span[])[], columns: number): number[] | null {
  const near = neighbours.filter((n) => n.length >= columns).slice(0, 4);
  if (near.length === 0) return null;
  const spans: Span[] = [];
  for (let c = 0; c < columns; c++) {
    spans.push({ start: Math.min(...near.map((n) => n[c]!.start)), end: Math.max(...near.map((n) => n[c]!.end)) });
    // Columns that run into each other show that this measure is not the one the text was aligned by.
    if (c > 0 && spans[c]!.start <= spans[c - 1]!.end) return null;
  }
  const placed = new Array<number>(columns).fill(-1);
  for (let i = 0; i < row.length; i++) {
    const hits = spans.flatMap((s, c) => (row[i]!.start <= s.end - 1 + SLACK && row[i]!.end >= s.start + 1 - SLACK ? [c] : []));
    if (hits.length !== 1 || placed[hits[0]!] !== -1) return null;
    placed[hits[0]!] = i;
  }
  return placed;
}
