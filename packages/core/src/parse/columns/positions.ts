import type { SourceText } from '../../text/index.ts';
import type { Tokens } from '../cells/tokens.ts';
import type { RowDraft } from '../rows/row-draft.ts';
import { displayWidth } from './display-width.ts';

/** Where the values of a row stand in their line, counted in characters and in terminal columns (Han takes two). */
export interface Geometry {
  readonly characters: readonly Span[];
  readonly cells: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export function geometryOf(source: SourceText, { tokens, lines }: Tokens, draft: RowDraft): Geometry {
  const characters: Span[] = [];
  const cells: Span[] = [];
  const line = lines[tokens[draft.values[0]!]!.line]!;
  let at = line.start;
  let cell = 0;
  const advance = (to: number): number => {
    for (; at < to; at++) cell += displayWidth(source.units[at]!);
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

/** Fewest complete rows whose columns must line up before they are believed. */
const FEWEST_WITNESSES = 2;
const MOST_WITNESSES = 4;

/**
 * Puts the values of a row with too few into the columns of its neighbours: `result[column]` is the index of the value
 * in that column, or -1. Null unless the neighbours' columns line up and every value overlaps exactly one of them; where
 * they line up by characters and by display width, both must say the same.
 */
export function placeByPosition(
  row: Geometry,
  neighbours: readonly Geometry[],
  columns: number,
): number[] | null {
  const byCells = place(
    row.cells,
    neighbours.map((n) => n.cells),
    columns,
  );
  const byCharacters = place(
    row.characters,
    neighbours.map((n) => n.characters),
    columns,
  );
  if (byCells === UNALIGNED) return byCharacters === UNALIGNED ? null : byCharacters;
  if (byCharacters === UNALIGNED || byCells === null) return byCells;
  return byCharacters !== null && byCells.every((at, column) => at === byCharacters[column]) ? byCells : null;
}

/** The neighbours show no columns by this measure. */
const UNALIGNED = 'unaligned';

function place(
  row: readonly Span[],
  neighbours: readonly (readonly Span[])[],
  columns: number,
): number[] | null | typeof UNALIGNED {
  const witnesses = neighbours.filter((n) => n.length === columns).slice(0, MOST_WITNESSES);
  if (witnesses.length < FEWEST_WITNESSES) return UNALIGNED;
  const spans: Span[] = [];
  for (let c = 0; c < columns; c++) {
    const column = witnesses.map((w) => w[c]!);
    if (!linesUp(column)) return UNALIGNED;
    spans.push({
      start: Math.min(...column.map((s) => s.start)),
      end: Math.max(...column.map((s) => s.end)),
    });
    if (c > 0 && spans[c]!.start < spans[c - 1]!.end) return UNALIGNED;
  }
  const placed = new Array<number>(columns).fill(-1);
  for (let i = 0; i < row.length; i++) {
    const hits = spans.flatMap((s, c) => (row[i]!.start < s.end && row[i]!.end > s.start ? [c] : []));
    if (hits.length !== 1 || placed[hits[0]!] !== -1) return null;
    placed[hits[0]!] = i;
  }
  return placed;
}

/** Set to one edge, or to the middle within the half unit that rounding takes. */
function linesUp(column: readonly Span[]): boolean {
  const [first] = column;
  if (first === undefined) return false;
  return (
    column.every((s) => s.start === first.start) ||
    column.every((s) => s.end === first.end) ||
    column.every((s) => Math.abs(s.start + s.end - first.start - first.end) <= 2)
  );
}
