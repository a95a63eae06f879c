import type { Edit } from '../check/finding.ts';

/** A text after some edits, which must be in text order and not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    if (start < at || end < start) throw new RangeError(`edit ${start}–${end} overlaps the one before it`);
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
