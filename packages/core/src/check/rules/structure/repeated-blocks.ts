import { isSignificant } from '../../../parse/characters.ts';
import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Range } from '../../../parse/report.ts';

/** Paragraphs in a row that say word for word what others said before. */
export interface RepeatedBlock {
  /** Indexes of the first paragraph of the repetition and of what it repeats. */
  readonly at: number;
  readonly original: number;
  readonly length: number;
}

/** Units at the beginning that are compared before whole paragraphs are. */
const BEGINNING = 16;

/**
 * The repeated blocks of a text in which at least one paragraph has `shortest` significant units; shorter ones beside
 * it belong to the block where they are repeated too. Spaces and punctuation don't count. Linear in the text's length.
 */
export function repeatedBlocks(
  units: Uint16Array,
  paragraphs: readonly Paragraph[],
  shortest: number,
): readonly RepeatedBlock[] {
  const first = firstOccurrences(units, paragraphs, shortest);
  const same = (a: number, b: number): boolean => sameParagraph(units, paragraphs[a], paragraphs[b]);
  const blocks: RepeatedBlock[] = [];
  let covered = 0;
  for (const [at, original] of first) {
    if (at < covered) continue;
    let from = 0;
    while (at - from > covered && at - from > original && same(at - from - 1, original - from - 1)) from++;
    let length = 1;
    while (same(at + length, original + length)) length++;
    blocks.push({ at: at - from, original: original - from, length: from + length });
    covered = at + length;
  }
  return blocks;
}

/** For each repeated paragraph its first occurrence. Only paragraphs that begin alike are read whole. */
function firstOccurrences(
  units: Uint16Array,
  paragraphs: readonly Paragraph[],
  shortest: number,
): ReadonlyMap<number, number> {
  const beginnings = new Map<number, number[]>();
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.end - paragraph.start < shortest) return;
    const key = hash(units, paragraph, BEGINNING).key;
    const alike = beginnings.get(key);
    if (alike === undefined) beginnings.set(key, [i]);
    else alike.push(i);
  });
  const found: [number, number][] = [];
  for (const alike of beginnings.values()) {
    if (alike.length === 1) continue;
    const whole = new Map<number, number>();
    for (const i of alike) {
      const { key, length } = hash(units, paragraphs[i] as Paragraph, Number.POSITIVE_INFINITY);
      const original = whole.get(key);
      if (length < shortest) continue;
      if (original === undefined) whole.set(key, i);
      else if (sameParagraph(units, paragraphs[i], paragraphs[original])) found.push([i, original]);
    }
  }
  return new Map(found.sort((a, b) => a[0] - b[0]));
}

function hash(units: Uint16Array, { start, end }: Range, most: number): { key: number; length: number } {
  let key = 0x811c9dc5;
  let length = 0;
  for (let at = start; at < end && length < most; at++) {
    const unit = units[at]!;
    if (!isSignificant(unit)) continue;
    key = Math.imul(key ^ unit, 0x01000193);
    length++;
  }
  return { key, length };
}

function sameParagraph(units: Uint16Array, a: Paragraph | undefined, b: Paragraph | undefined): boolean {
  if (a === undefined || b === undefined || a.section !== b.section) return false;
  let left = a.start;
  let right = b.start;
  for (;;) {
    while (left < a.end && !isSignificant(units[left]!)) left++;
    while (right < b.end && !isSignificant(units[right]!)) right++;
    if (left === a.end || right === b.end) return left === a.end && right === b.end;
    if (units[left++] !== units[right++]) return false;
  }
}
