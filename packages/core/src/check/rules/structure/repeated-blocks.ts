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
  const same = (a: number, b: number): boolean =>
    repeatsOf(first, a, b) || sameParagraph(units, paragraphs[a], paragraphs[b]);
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

/** Whether it is known that one repeats the other, or both a third. */
function repeatsOf(first: ReadonlyMap<number, number>, a: number, b: number): boolean {
  const original = first.get(a);
  return original !== undefined && (original === b || original === first.get(b));
}

/** For each repeated paragraph its first occurrence, in text order. Only paragraphs that begin alike are read whole. */
function firstOccurrences(
  units: Uint16Array,
  paragraphs: readonly Paragraph[],
  shortest: number,
): ReadonlyMap<number, number> {
  const found: [number, number][] = [];
  for (const alike of beginningAlike(units, paragraphs, shortest)) {
    const head = alike[0]!;
    const long = hashOf(units, paragraphs[head]!, shortest) !== null;
    const others = new Map<number, number>();
    for (let at = 1; at < alike.length; at++) {
      const i = alike[at]!;
      if (sameParagraph(units, paragraphs[i], paragraphs[head])) {
        if (long) found.push([i, head]);
        continue;
      }
      const key = hashOf(units, paragraphs[i]!, shortest);
      if (key === null) continue;
      const original = others.get(key);
      if (original === undefined) others.set(key, i);
      else if (sameParagraph(units, paragraphs[i], paragraphs[original])) found.push([i, original]);
    }
  }
  return new Map(found.sort((a, b) => a[0] - b[0]));
}

/** Groups of two and more paragraphs with the same beginning. */
function beginningAlike(
  units: Uint16Array,
  paragraphs: readonly Paragraph[],
  shortest: number,
): Iterable<readonly number[]> {
  const first = new Map<number, number>();
  const groups = new Map<number, number[]>();
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    if (paragraph.end - paragraph.start < shortest) continue;
    const key = hashOfBeginning(units, paragraph);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, i);
      continue;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [before, i]);
    else group.push(i);
  }
  return groups.values();
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function hashOfBeginning(units: Uint16Array, { start, end }: Range): number {
  let key = SEED;
  let left = BEGINNING;
  for (let at = start; at < end && left > 0; at++) {
    const unit = units[at]!;
    if (!isSignificant(unit)) continue;
    key = Math.imul(key ^ unit, PRIME);
    left--;
  }
  return key;
}

/** Of all that is significant; null where that is less than `shortest`. */
function hashOf(units: Uint16Array, { start, end }: Range, shortest: number): number | null {
  let key = SEED;
  let length = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (!isSignificant(unit)) continue;
    key = Math.imul(key ^ unit, PRIME);
    length++;
  }
  return length < shortest ? null : key;
}

function sameParagraph(units: Uint16Array, a: Paragraph | undefined, b: Paragraph | undefined): boolean {
  if (a === undefined || b === undefined || a.section !== b.section) return false;
  let left = a.start;
  let right = b.start;
  for (;;) {
    while (left < a.end && right < b.end && units[left] === units[right]) {
      left++;
      right++;
    }
    while (left < a.end && !isSignificant(units[left]!)) left++;
    while (right < b.end && !isSignificant(units[right]!)) right++;
    if (left === a.end || right === b.end) return left === a.end && right === b.end;
    if (units[left] !== units[right]) return false;
  }
}
