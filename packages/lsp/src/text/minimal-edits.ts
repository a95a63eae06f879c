import type { Edit } from '@gouji/core';
import { type ChangeObject, diffArrays, diffChars } from 'diff';

/** Beyond this many differences looking for the least of them takes longer than replacing the lot. */
const MOST_DIFFERENCES = 2000;
/** Longer lines that differ are replaced from their first difference to their last. */
const LONGEST_COMPARED = 2000;

/**
 * The edits that make one text of another and touch no more than what differs, so that an editor keeps its cursor, its
 * folds and its marks: whole lines first, then the characters within them.
 */
export function minimalEdits(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const [from, to] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(from, to, { maxEditLength: MOST_DIFFERENCES });
  if (changes === undefined) return [trimmed(before, after, 0)];
  const edits: Edit[] = [];
  for (const { at, removed, added } of hunks(changes, (lines) => lines.join(''))) {
    if (removed.length + added.length > LONGEST_COMPARED) edits.push(trimmed(removed, added, at));
    else edits.push(...characterEdits(removed, added, at));
  }
  return edits;
}

/** The lines of a text with their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/gu) ?? [];
}

interface Hunk {
  readonly at: number;
  readonly removed: string;
  readonly added: string;
}

/** What was removed and added between unchanged parts. */
function hunks<Value>(
  changes: readonly ChangeObject<Value>[],
  textOf: (value: Value) => string,
): readonly Hunk[] {
  const found: { at: number; removed: string; added: string }[] = [];
  let offset = 0;
  let open = false;
  for (const { value, added, removed } of changes) {
    const text = textOf(value);
    if (!added && !removed) {
      offset += text.length;
      open = false;
      continue;
    }
    if (!open) found.push({ at: offset, removed: '', added: '' });
    open = true;
    const hunk = found.at(-1)!;
    if (added) hunk.added += text;
    else {
      hunk.removed += text;
      offset += text.length;
    }
  }
  return found;
}

function characterEdits(removed: string, added: string, offset: number): readonly Edit[] {
  const changes = diffChars(removed, added);
  return hunks(changes, (text) => text).map(({ at, removed: old, added: text }) => {
    return { start: offset + at, end: offset + at + old.length, text };
  });
}

/** One edit without what both texts begin and end with. Neither end cuts a character or a line break in two. */
function trimmed(before: string, after: string, offset: number): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && (isCut(before, start) || isCut(after, start))) start--;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && (isCut(before, before.length - tail) || isCut(after, after.length - tail))) tail--;
  return {
    start: offset + start,
    end: offset + before.length - tail,
    text: after.slice(start, after.length - tail),
  };
}

function isCut(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0xdc00 && code <= 0xdfff) || (code === 0x0a && text[at - 1] === '\r');
}
