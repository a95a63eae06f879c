import { type FormHead, type FormTable, headsOf } from '../../form/index.ts';
import type { GroupValues, Head, Range, ReportRow } from '../report.ts';
import type { RowDraft, SeenLabel } from '../rows/row-draft.ts';
import { headsNamed, isHeadFragment, LIKENESS, likenessToHead, numeralOf, textsOf } from './head-names.ts';
import type { UnreadWord, UnreadWords } from './unread-words.ts';

/** How many unread words further on the rest of a name may stand. */
const REACH = 8;
/** A shorter beginning may be a piece of many things. */
const SHORTEST = 2;

/** The name of a group that was not read whole: parted by its rows (（四）无法 … 提供), or altered; else null. */
export function brokenGroup(
  head: FormHead,
  table: FormTable,
  rows: readonly ReportRow[],
  unread: UnreadWords,
): Head | null {
  const first = rows.findIndex(({ row }) => row.groups.some(({ id }) => id === head.id));
  let last = first;
  while (rows[last + 1]?.row.groups.some(({ id }) => id === head.id)) last++;
  const end = rows[last]?.end;
  if (end === undefined) return null;
  const words = unread.between(rows[first - 1]?.end ?? 0, end);
  const pieces = partedName(head, words);
  if (pieces !== null) return { head, ...extentOf(pieces), pieces, match: 'cut' };
  const word = words.find(
    ({ text }) => likenessToHead(head, text) >= LIKENESS && !isHeadFragment(table.id, text),
  );
  if (word === undefined) return null;
  const { start } = word;
  return { head, start, end: word.end, pieces: [{ start, end: word.end }], match: 'altered' };
}

function partedName(head: FormHead, words: readonly UnreadWord[]): readonly Range[] | null {
  const [name = ''] = textsOf(head);
  for (const full of [numeralOf(head) + name, name]) {
    for (const [at, { text, start, end }] of words.entries()) {
      if (text.length < SHORTEST || text.length >= full.length || !full.startsWith(text)) continue;
      const rest = words.slice(at + 1, at + 1 + REACH).find((word) => text + word.text === full);
      if (rest !== undefined)
        return [
          { start, end },
          { start: rest.start, end: rest.end },
        ];
    }
  }
  return null;
}

/** The group whose name a run of numbers stands beside, if it is one. */
export function groupValues(
  draft: RowDraft,
  table: FormTable,
  seen: readonly SeenLabel[],
): GroupValues | null {
  const label = seen.find(({ pieces }) => pieces === draft.label);
  const heads = label === undefined ? [] : headsNamed(table, label.text).map((at) => headsOf(table)[at]!);
  const head = heads.find(({ kind }) => kind === 'group');
  const last = draft.read[draft.read.length - 1];
  if (head === undefined || last === undefined) return null;
  return { head, start: draft.label[0]!.start, end: last.end, label: draft.label, values: draft.read };
}

export function extentOf(pieces: readonly Range[]): Range {
  return { start: pieces[0]?.start ?? 0, end: pieces[pieces.length - 1]?.end ?? 0 };
}
