import type { Group } from './measures.ts';
import type { Reader } from './reader.ts';
import { CLOSING } from './tokens.ts';
import type { Position } from './understood.ts';
import { UnitSet } from './unit-set.ts';
import type { Walk } from './walk.ts';
import type { Window } from './window.ts';

/*
 * Whether nothing around a number may limit what it counts: 县自然资源局收到申请 3 件, 收到土地征收类申请 3 件 and 收到申请
 * 3 件材料 count something else than the tables. What is not understood is taken to limit.
 */

interface Positions {
  readonly lead: Position;
  readonly middle: Position;
}

const OF_DISPUTES: Positions = { lead: 'lead-to-dispute', middle: 'middle-of-dispute' };
const OF_OTHERS: Positions = { lead: 'lead', middle: 'middle' };

function positionsOf(group: Group): Positions {
  return group === 'dispute' ? OF_DISPUTES : OF_OTHERS;
}

/** With the words that say what is counted before the number; `window`: those, or with more from behind it. */
export function isClearBefore(reader: Reader, walk: Walk, window: Window, group: Group): boolean {
  const { tokens, before, after } = reader;
  const { lead, middle } = positionsOf(group);
  const { at, number } = walk;
  const last = window === before ? at : Math.max(at, after.last);
  return (
    isLeadClear(reader, walk, before.first, tokens[before.first]!.start, lead) &&
    isLinkClear(reader, before, at, number.start, middle) &&
    isTailClear(reader, walk, last, middle)
  );
}

/** With these words behind the number. */
export function isClearBehind(reader: Reader, walk: Walk, group: Group): boolean {
  const { lead, middle } = positionsOf(group);
  const { at, number } = walk;
  return (
    isLeadClear(reader, walk, at, number.start, lead) && isTailClear(reader, walk, reader.after.last, middle)
  );
}

/** With these words in the clause before. */
export function isClearPending(reader: Reader, walk: Walk, window: Window, group: Group): boolean {
  const { tokens, pending } = reader;
  if (pending === null) return true;
  const { lead, middle } = positionsOf(group);
  const { at, number } = walk;
  return (
    reader.covers(pending.start, tokens[window.first]!.start, pending.from, window.first, lead) &&
    isLinkClear(reader, window, pending.to, pending.end, middle) &&
    reader.covers(walk.start, number.start, walk.from, at, lead) &&
    isTailClear(reader, walk, at, middle)
  );
}

/** Without any such words: 共 13 件, 自然人 9 件. */
export function isClearAlone(reader: Reader, walk: Walk): boolean {
  const { at, number } = walk;
  return isLeadClear(reader, walk, at, number.start, 'lead') && isTailClear(reader, walk, at, 'middle');
}

/** From the beginning of the clause, or of the one that a bracket parted from it, to token `to` at `end`. */
function isLeadClear(
  reader: Reader,
  { start, from, clause }: Walk,
  to: number,
  end: number,
  lead: Position,
): boolean {
  const { pending } = reader;
  if (!reader.covers(start, end, from, to, lead)) return false;
  if (clause.mark !== CLOSING || from !== clause.from || pending === null) return true;
  return reader.covers(pending.start, pending.end, pending.from, pending.to, lead);
}

/** Among the words of a window, and between them and token `to` at `end`. */
function isLinkClear(reader: Reader, window: Window, to: number, end: number, middle: Position): boolean {
  const { tokens } = reader;
  const [first, last] = [tokens[window.first]!, tokens[window.last]!];
  const link = last.cue?.type === 'verb' ? middle : 'link';
  return (
    (first === last || reader.covers(first.end, last.start, window.first + 1, window.last, middle)) &&
    reader.covers(last.end, end, window.last + 1, to, link)
  );
}

/** From the number to token `last`, whose words are used, and behind that: 收到 5 封表扬信, 收到申请 12 件材料. */
function isTailClear(reader: Reader, { at, number, clause }: Walk, last: number, middle: Position): boolean {
  const { tokens, units } = reader;
  let { close } = number;
  if (last > at) {
    if (!reader.covers(close, tokens[last]!.start, at + 1, last, middle)) return false;
    close = tokens[last]!.end;
  }
  const next = last + 1 < clause.to ? tokens[last + 1]!.start : clause.end;
  return beginsPredicate(units, close, next) || reader.covers(close, next, 0, 0, last > at ? 'link' : middle);
}

/** Units that begin a statement about what was counted, not its name: 收到 12 件并及时答复. */
const PREDICATES = new UnitSet('并且均都全已按在于和及与较比同占无未没也又每分即以其');

function beginsPredicate(units: Uint16Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && units[at]! <= 0x20) at++;
  return at < end && PREDICATES.has(units[at]!);
}

/** Whether one of some characters stands in a stretch. */
export function says(units: Uint16Array, start: number, end: number, characters: UnitSet): boolean {
  for (let at = start; at < end; at++) if (characters.has(units[at]!)) return true;
  return false;
}
