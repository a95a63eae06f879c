import type { TableId } from '../../form/index.ts';
import { isGap, NEWLINE, PIPE, QUOTE, significantText } from '../../parse/characters.ts';
import type { SourceText } from '../../text/index.ts';
import { HEADS } from './vocabulary.ts';

/** Pieces of one broken head, at most, that the parser has no use for before the first one it knows. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/**
 * Where the heads of a table begin that goes on at `start`: 行政 / 复议 broken over two cells is a head from its first
 * piece on. Looks no further up than `floor`, the end of the section's heading.
 */
export function startOfHeads(source: SourceText, id: TableId, start: number, floor: number): number {
  let first = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    const end = skipBack(source, first, floor, isBetween);
    const from = skipBack(source, end, Math.max(floor, end - LONGEST_WORD), (unit) => !isBetween(unit));
    if (from === end || !isPiece(id, significantText(source.units, from, end))) return first;
    first = from;
  }
  return first;
}

function skipBack(source: SourceText, from: number, floor: number, test: (unit: number) => boolean): number {
  let at = from;
  while (at > floor && test(source.units[at - 1]!)) at--;
  return at;
}

function isBetween(unit: number): boolean {
  return isGap(unit) || unit === NEWLINE || unit === PIPE || unit === QUOTE;
}

function isPiece(id: TableId, word: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(word)) return false;
  for (const head of HEADS[id]) if (head.includes(word)) return true;
  return false;
}
