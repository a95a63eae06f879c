import type { Range } from '../report.ts';
import { VERBS } from './cues.ts';
import { afterGap } from './gaps.ts';
import { BODY_NOUNS, groupOf, isCounted, measuresOf, only, REQUEST_NOUNS } from './measures.ts';
import type { Measure, Quantity } from './quantity.ts';
import type { Walk } from './read-clause.ts';
import type { ProseNumber } from './prose-number.ts';
import type { Reader } from './reader.ts';
import { CLOSING } from './tokens.ts';
import type { Position } from './understood.ts';
import type { Window } from './window.ts';

/** What a number counts, and the words that say so. */
export interface Subject {
  readonly measures: readonly Measure[];
  /** Nothing around the number is left that might limit what it counts. */
  readonly clear: boolean;
  readonly range: Range | null;
  readonly applicant: Quantity['applicant'];
  readonly channel: Quantity['channel'];
  /** The clause has no words for it, only for whom or by what way (其中自然人 9 件), or none at all (共 13 件). */
  readonly bare: boolean;
  /** What is counted is named beside the number, and not only whose it is or how it came. */
  readonly named: boolean;
  /** Only what is counted is named, not what was done with it: 依申请公开 12 件. */
  readonly nounOnly: boolean;
  /** It counts what was published: 主动公开 97 件. */
  readonly published: boolean;
}

const NO_MEASURES: readonly Measure[] = [];

/** What the number at token `at` counts: by the words before it, behind it, or in the clause before. */
export function subjectOf(reader: Reader, walk: Walk, at: number, number: ProseNumber): Subject {
  const { tokens, assigned, before, after } = reader;
  const { clause } = walk;
  before.gather(tokens, walk.from, at);
  after.gather(tokens, at + 1, nextNumber(reader, clause.to, at));
  if (assigned !== null && (assigned.fresh || before.isEmpty)) {
    const item = assigned.take();
    if (item !== undefined)
      return {
        ...item,
        clear: assigned.clear,
        range: null,
        bare: item.measures.length === 0,
        named: false,
        nounOnly: false,
        published: false,
      };
  }
  reader.assigned = null;
  if (!walk.behind && !before.isEmpty) {
    const range = { start: tokens[before.first]!.start, end: number.close };
    const window = wordsBefore(reader, walk);
    const measures = measuresOf(window, reader, number.unit);
    return told(reader, measures, range, isClearBefore(reader, walk, window, measures, at, number));
  }
  if (!after.isEmpty) {
    if (walk.from === clause.from) walk.behind = true;
    const range = { start: number.start, end: tokens[after.last]!.end };
    const measures = behindNumber(reader, walk, number);
    return told(reader, measures, range, isClearBehind(reader, walk, measures, at, number));
  }
  const pending = walk.from === clause.from ? pendingWindow(reader, walk) : null;
  if (pending === null) return told(reader, NO_MEASURES, null, true, true);
  const range = { start: tokens[pending.first]!.start, end: number.close };
  const measures = measuresOf(pending, reader, number.unit);
  return told(reader, measures, range, isClearPending(reader, walk, pending, measures, at, number));
}

/** The measures with the words beside the number that say whose requests it counts and how they came. */
function told(
  reader: Reader,
  measures: readonly Measure[],
  range: Range | null,
  clear: boolean,
  bare = false,
): Subject {
  const { before, after } = reader;
  const everyChannel = before.everyChannel || after.everyChannel;
  const applicant = before.applicant ?? after.applicant;
  const channel = everyChannel ? null : (before.channel ?? after.channel);
  return {
    measures,
    clear,
    range,
    applicant,
    channel,
    bare,
    named: applicant === null && channel === null && (before.nouns !== 0 || before.verbs !== 0),
    nounOnly: before.isNounOnly,
    published: before.hasVerb(VERBS.publish),
  };
}

/** The words that say what a number counts where some stand before it: 收到申请 12 件, 收到 12 件申请, 申请 3 件正在办理. */
function wordsBefore(reader: Reader, walk: Walk): Window {
  const bracketed = reader.before.isNounOnly ? behindBracket(reader, walk) : null;
  return bracketed ?? completed(reader, walk.clause.to);
}

function isClearBefore(
  reader: Reader,
  walk: Walk,
  window: Window,
  measures: readonly Measure[],
  at: number,
  number: ProseNumber,
): boolean {
  if (!isLimitable(measures)) return true;
  const { tokens, before, after } = reader;
  const { lead, middle } = positionsOf(measures);
  const last = window === before ? at : Math.max(at, after.last);
  return (
    isLeadClear(reader, walk, before.first, tokens[before.first]!.start, lead) &&
    isLinkClear(reader, before, at, number.start, middle) &&
    isTailClear(reader, walk, at, number, last, middle)
  );
}

/** Whether nothing from the beginning of the clause, or of the one that a bracket parted from it, may limit what is counted. */
function isLeadClear(reader: Reader, walk: Walk, to: number, end: number, position: Position): boolean {
  const { pending } = reader;
  const { clause } = walk;
  if (!reader.covers(walk.start, end, walk.from, to, position)) return false;
  if (clause.mark !== CLOSING || walk.from !== clause.from || pending === null) return true;
  return reader.covers(pending.start, pending.end, pending.from, pending.to, position);
}

/** Whether nothing among the words of a window and between them and `end`, at token `to`, may limit what is counted. */
function isLinkClear(reader: Reader, window: Window, to: number, end: number, middle: Position): boolean {
  const { tokens } = reader;
  const [first, last] = [tokens[window.first]!, tokens[window.last]!];
  const link = last.cue?.type === 'verb' ? middle : 'link';
  return (
    (first === last || reader.covers(first.end, last.start, window.first + 1, window.last, middle)) &&
    reader.covers(last.end, end, window.last + 1, to, link)
  );
}

/** 3 件结转下年度办理, 12 件予以公开, 有 2 件行政诉讼. */
function behindNumber(reader: Reader, walk: Walk, number: ProseNumber): readonly Measure[] {
  const { after } = reader;
  const measures = measuresOf(after, reader, number.unit);
  const [measure] = measures;
  if (!after.hasNoun(REQUEST_NOUNS) || after.hasNoun(BODY_NOUNS)) return measures;
  // 对 14 件申请… picks some out; 共有 12 件申请 and 其中 12 件为自然人申请 don't.
  const picked = after.isNounOnly && after.applicant === null && after.channel === null;
  if (picked && !says(reader.units, walk.start, number.start, THERE_ARE)) return NO_MEASURES;
  // 12 件申请均已办结: those that came in, or those that were concluded.
  const all = measure === 'concluded' || measure === 'answered';
  return all && says(reader.units, number.close, reader.tokens[after.last]!.start, ALL) ? only('handled') : measures;
}

function isClearBehind(
  reader: Reader,
  walk: Walk,
  measures: readonly Measure[],
  at: number,
  number: ProseNumber,
): boolean {
  if (!isLimitable(measures)) return true;
  const { lead, middle } = positionsOf(measures);
  return (
    isLeadClear(reader, walk, at, number.start, lead) &&
    isTailClear(reader, walk, at, number, reader.after.last, middle)
  );
}

const THERE_ARE = [...'有共'].map((character) => character.charCodeAt(0));
const ALL = [...'均都全皆'].map((character) => character.charCodeAt(0));

/** Whether one of some characters stands in a stretch. */
export function says(units: Uint16Array, start: number, end: number, words: readonly number[]): boolean {
  for (let at = start; at < end; at++) if (words.includes(units[at]!)) return true;
  return false;
}

function isClearPending(
  reader: Reader,
  walk: Walk,
  window: Window,
  measures: readonly Measure[],
  at: number,
  number: ProseNumber,
): boolean {
  const { tokens, pending } = reader;
  if (!isLimitable(measures) || pending === null) return true;
  const { lead, middle } = positionsOf(measures);
  return (
    reader.covers(pending.start, tokens[window.first]!.start, pending.from, window.first, lead) &&
    isLinkClear(reader, window, pending.to, pending.end, middle) &&
    reader.covers(walk.start, number.start, walk.from, at, lead) &&
    isTailClear(reader, walk, at, number, at, middle)
  );
}

/** Whether nothing around a number that has no words of its own may limit it: 共 13 件, 自然人 9 件. */
export function isBareClear(reader: Reader, walk: Walk, at: number, number: ProseNumber): boolean {
  return (
    isLeadClear(reader, walk, at, number.start, 'lead') &&
    isTailClear(reader, walk, at, number, at, 'link')
  );
}

/** The tables count it, so that words not understood matter. */
function isLimitable([measure]: readonly Measure[]): boolean {
  return isCounted(measure);
}

const OF_DISPUTES = { lead: 'lead-to-dispute', middle: 'middle-of-dispute' } as const;
const OF_OTHERS = { lead: 'lead', middle: 'middle' } as const;

function positionsOf([measure]: readonly Measure[]): { readonly lead: Position; readonly middle: Position } {
  return groupOf(measure) === 'dispute' ? OF_DISPUTES : OF_OTHERS;
}

/**
 * Whether what follows a number up to the last of the words used, and what stands behind those, names nothing unknown:
 * 收到 5 封表扬信, 收到申请 12 件材料.
 */
function isTailClear(
  reader: Reader,
  walk: Walk,
  at: number,
  number: ProseNumber,
  last: number,
  middle: Position,
): boolean {
  const { tokens } = reader;
  let { close } = number;
  if (last > at) {
    if (!reader.covers(close, tokens[last]!.start, at + 1, last, middle)) return false;
    close = tokens[last]!.end;
  }
  const next = last + 1 < walk.clause.to ? tokens[last + 1]!.start : walk.clause.end;
  return beginsPredicate(reader.units, close, next) || reader.covers(close, next, 0, 0, last > at ? 'link' : middle);
}

/** Units that begin a statement about what was counted, not its name: 收到 12 件并及时答复. */
const PREDICATES: ReadonlySet<number> = new Set(
  [...'并且均都全已按在于和及与较比同占无未没也又每分即以其'].map((character) => character.charCodeAt(0)),
);

function beginsPredicate(units: Uint16Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && units[at]! <= 0x20) at++;
  return at < end && PREDICATES.has(units[at]!);
}

/** Verbs that say more of a request than that it was dealt with. */
const TELLING =
  VERBS.unfinished | VERBS.carry | VERBS['carry-in'] | VERBS['carry-out'] | VERBS.repeal | VERBS['in-force'];
const CARRY = VERBS.carry | VERBS['carry-in'] | VERBS['carry-out'];

/** What stands before a number, with what only the words behind it say: 收到 12 件申请, 申请 3 件正在办理, 结转 3 件至下年. */
function completed({ before, after, merged }: Reader, end: number): Window {
  if (after.isEmpty && after.from === after.to) return before;
  const disputes = before.lastVerb === 'undergo' && after.hasNoun(BODY_NOUNS);
  if ((!before.isNamed && after.nouns !== 0) || disputes) {
    merged.copy(before);
    merged.takeNouns(after);
    return merged;
  }
  const telling = after.outcomes.length > 0 || after.hasResult || after.hasVerb(TELLING);
  if (before.isNounOnly && telling && after.to === end) {
    merged.copy(after);
    merged.takeNouns(before);
    merged.from = before.from;
    return merged;
  }
  if (!before.hasVerb(CARRY)) return before;
  merged.copy(before);
  merged.to = after.to;
  return merged;
}

/** 不予公开（保护第三方合法权益）的申请 2 件: what follows the bracket goes on with 的. */
function behindBracket(reader: Reader, { clause, from }: Walk): Window | null {
  const { pending, units, merged } = reader;
  if (clause.mark !== CLOSING || from !== clause.from || pending === null || units[afterGap(units, clause.start, clause.end)] !== OF)
    return null;
  merged.gather(reader.tokens, pending.from, pending.to);
  merged.takeNouns(reader.before);
  return merged;
}

const OF = '的'.charCodeAt(0);

/** The clause before, where it has words: 收到政府信息公开申请，共 12 件. */
function pendingWindow({ pending, merged, tokens }: Reader, walk: Walk): Window | null {
  if (pending === null || walk.comparison !== null) return null;
  merged.gather(tokens, pending.from, pending.to);
  return merged.isEmpty ? null : merged;
}

function nextNumber(reader: Reader, to: number, at: number): number {
  let next = at + 1;
  while (next < to && reader.tokens[next]!.kind !== 'number') next++;
  return next;
}
