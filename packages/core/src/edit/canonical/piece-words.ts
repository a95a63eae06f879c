import { isSignificant, significantText } from '../../parse/characters.ts';
import { SKIP, type SourceText } from '../../text/index.ts';

/** No head or label is longer. */
const LONGEST_PIECE = 240;
/** 金額(e): how a character is read, where folding takes it for a letter in brackets. */
const NOTE = /\([a-z]{1,6}\)/;
const NOTES = /\([a-z]{1,6}\)/g;
/** Marks within heads and labels and around them; any other may be the sign of a footnote. */
const MARKS = new Set([...'()[]"\'*_`\\:,.、/'].map((mark) => mark.charCodeAt(0)));

/** The significant units of a word of a table; null where other marks stand among them than heads and labels have. */
export function wordsOfPiece(source: SourceText, start: number, end: number): string | null {
  if (end - start > LONGEST_PIECE) return null;
  for (let at = start; at < end; at++) {
    const unit = source.units[at]!;
    if (!isSignificant(unit) && !MARKS.has(unit) && unit !== SKIP && !isGroupNumber(unit)) return null;
  }
  const plain = source.plain(start, end);
  if (!NOTE.test(plain)) return significantText(source.units, start, end);
  return plain.replace(NOTES, '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** ㈠ … ㈩ */
function isGroupNumber(unit: number): boolean {
  return unit >= 0x3220 && unit <= 0x3229;
}
