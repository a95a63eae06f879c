import type { Range } from '../report.ts';
import { isClearBefore, isClearBehind, isClearPending, says } from './clear.ts';
import { BODY_NOUNS, CARRY, REQUEST_NOUNS, VERBS } from './cues.ts';
import { afterGap } from './gaps.ts';
import { type Group, groupOf, only } from './measures.ts';
import { measuresOf } from './measures-of.ts';
import type { Measure, Quantity } from './quantity.ts';
import type { Reader } from './reader.ts';
import { CLOSING } from './tokens.ts';
import { UnitSet } from './unit-set.ts';
import type { Walk } from './walk.ts';
import type { Window } from './window.ts';

/** What a number counts, and the words that say so. */
export interface Subject {
  readonly measures: readonly Measure[];
  /** Of the first measure. */
  readonly group: Group | null;
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

/** What the number of the walk counts: by the words before it, behind it, or in the clause before. */
export function subjectOf(reader: Reader, walk: Walk): Subject {
  const { tokens, assigned, before, after } = reader;
  const { clause, at, number } = walk;
  before.gather(tokens, walk.from, at);
  after.gather(tokens, at + 1, nextNumber(reader, clause.to, at));
  if (assigned !== null && (assigned.fresh || before.isEmpty)) {
    const item = assigned.take();
    if (item !== undefined)
      return { ...item, ...ASSIGNED, clear: assigned.clear, group: groupOf(item.measures[0]) };
  }
  reader.assigned = null;
  if (!walk.behind && !before.isEmpty) {
    const window = wordsBefore(reader, walk);
    const measures = measuresOf(window, reader, number.unit);
    const group = groupOf(measures[0]);
    const clear = group === null || isClearBefore(reader, walk, window, group);
    return told(reader, measures, group, { start: tokens[before.first]!.start, end: number.close }, clear);
  }
  if (!after.isEmpty) {
    if (walk.from === clause.from) walk.behind = true;
    const measures = behindNumber(reader, walk);
    const group = groupOf(measures[0]);
    const clear = group === null || isClearBehind(reader, walk, group);
    return told(reader, measures, group, { start: number.start, end: tokens[after.last]!.end }, clear);
  }
  const pending = walk.from === clause.from ? pendingWindow(reader, walk) : null;
  if (pending === null) return told(reader, NO_MEASURES, null, null, true);
  const measures = measuresOf(pending, reader, number.unit);
  const group = groupOf(measures[0]);
  const clear = group === null || isClearPending(reader, walk, pending, group);
  return told(reader, measures, group, { start: tokens[pending.first]!.start, end: number.close }, clear);
}

/** 予以公开、不予公开分别为 7 件、2 件: the words stand before 分别. */
const ASSIGNED = { range: null, bare: false, named: false, nounOnly: false, published: false } as const;

/** The measures with the words beside the number that say whose requests it counts and how they came. */
function told(
  { before, after }: Reader,
  measures: readonly Measure[],
  group: Group | null,
  range: Range | null,
  clear: boolean,
): Subject {
  const everyChannel = before.everyChannel || after.everyChannel;
  const applicant = before.applicant ?? after.applicant;
  const channel = everyChannel ? null : (before.channel ?? after.channel);
  return {
    measures,
    group,
    clear,
    range,
    applicant,
    channel,
    bare: range === null,
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

/** 3 件结转下年度办理, 12 件予以公开, 有 2 件行政诉讼. */
function behindNumber(reader: Reader, { start, number }: Walk): readonly Measure[] {
  const { after, units, tokens } = reader;
  const measures = measuresOf(after, reader, number.unit);
  const [measure] = measures;
  // 其余 3 件已答复: the others of whatever was told before.
  if (measure !== 'carried-out' && says(units, start, number.start, OTHERS)) return NO_MEASURES;
  if (!after.hasNoun(REQUEST_NOUNS) || after.hasNoun(BODY_NOUNS)) return measures;
  // 对 14 件申请… picks some out; 共有 12 件申请 and 其中 12 件为自然人申请 don't.
  const picked = after.isNounOnly && after.applicant === null && after.channel === null;
  if (picked && !says(units, start, number.start, THERE_ARE)) return NO_MEASURES;
  // 12 件申请均已办结: those that came in, or those that were concluded.
  const dealtWith = measure === 'concluded' || measure === 'answered';
  return dealtWith && says(units, number.close, tokens[after.last]!.start, ALL) ? only('handled') : measures;
}

const THERE_ARE = new UnitSet('有共');
const ALL = new UnitSet('均都全皆');
const OTHERS = new UnitSet('余');

/** Verbs that say more of a request than that it was dealt with. */
const TELLING =
  VERBS.unfinished | VERBS.carry | VERBS['carry-in'] | VERBS['carry-out'] | VERBS.repeal | VERBS['in-force'];

/** What stands before a number, with what only the words behind it say: 收到 12 件申请, 申请 3 件正在办理, 结转 3 件至下年. */
function completed({ before, after, merged }: Reader, end: number): Window {
  if (after.from === after.to) return before;
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
  if (clause.mark !== CLOSING || from !== clause.from || pending === null) return null;
  if (units[afterGap(units, clause.start, clause.end)] !== OF) return null;
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

function nextNumber({ tokens }: Reader, to: number, at: number): number {
  let next = at + 1;
  while (next < to && tokens[next]!.kind !== 'number') next++;
  return next;
}
