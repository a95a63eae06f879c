import type { Range } from '../report.ts';
import type { AssignedItem } from './assigned.ts';
import type { Verb } from './cues.ts';
import { bodiesOf, measuresOf } from './measures.ts';
import type { Measure, Quantity } from './quantity.ts';
import type { Walk } from './read-clause.ts';
import type { ProseNumber } from './read-number.ts';
import type { Reader } from './reader.ts';
import { isSelective, isStrange, namesUnknown, strangeUnits } from './strange-units.ts';
import { CLOSING } from './tokens.ts';
import { type Window, windowOf } from './window.ts';

/** What a number counts, and the words that say so. */
export interface Subject {
  readonly measures: readonly Measure[];
  readonly range: Range | null;
  readonly applicant: Quantity['applicant'];
  readonly channel: Quantity['channel'];
  /** The clause has no words for it, only for whom or by what way (其中自然人 9 件), or none at all (共 13 件). */
  readonly bare: boolean;
}

export const UNKNOWN: Subject = { measures: [], range: null, applicant: null, channel: null, bare: false };

/** What the number at token `at` counts: by the words before it, behind it, or in the clause before. */
export function subjectOf(reader: Reader, walk: Walk, at: number, number: ProseNumber): Subject {
  const before = windowOf(reader.tokens, walk.from, at);
  const after = windowOf(reader.tokens, at + 1, nextNumber(reader, walk.clause.to, at));
  const assigned = assignedTo(reader, before);
  if (assigned !== undefined) return { ...UNKNOWN, ...assigned, bare: assigned.measures.length === 0 };
  const qualified = { ...UNKNOWN, ...qualifiersOf(before, after) };
  if (!walk.behind && before.first !== null)
    return { ...qualified, ...beforeNumber(reader, walk, before, after, at, number) };
  const disputed = after.nouns.some((noun) => bodiesOf(noun).length > 0);
  if (!disputed && isSelective(reader.units, reader.tokens, walk.start, walk.from, at)) return qualified;
  if (after.last !== null) {
    if (walk.from === walk.clause.from) walk.behind = true;
    const range = { start: number.start, end: after.last.end };
    return { ...qualified, measures: decide(reader, after, number), range };
  }
  const pending = walk.from === walk.clause.from ? fromPending(reader, walk, number) : null;
  return pending === null ? { ...qualified, bare: true } : { ...qualified, ...pending };
}

/** The words beside a number that say whose requests it counts and how they came. */
export function qualifiersOf(before: Window, after: Window): Pick<Subject, 'applicant' | 'channel'> {
  const everyChannel = before.everyChannel || after.everyChannel;
  return {
    applicant: before.applicant ?? after.applicant,
    channel: everyChannel ? null : (before.channel ?? after.channel),
  };
}

function assignedTo(reader: Reader, before: Window): AssignedItem | undefined {
  const { assigned } = reader;
  if (assigned === null) return undefined;
  if (assigned.fresh || before.first === null) return assigned.take();
  reader.assigned = null;
  return undefined;
}

type Found = Pick<Subject, 'measures' | 'range'>;

function beforeNumber(
  reader: Reader,
  walk: Walk,
  before: Window,
  after: Window,
  at: number,
  number: ProseNumber,
): Found {
  const range = { start: before.first!.start, end: number.close };
  const unknown: Found = { measures: [], range };
  if (isStrange(reader.units, reader.tokens, before.last!.end, before.lastIndex + 1, at)) {
    // 因答复引发 2 起行政诉讼; 其中涉及征地 5 件申请 counts only some.
    const [noun] = after.nouns;
    return noun === undefined || noun === 'request'
      ? unknown
      : { measures: decide(reader, after, number), range };
  }
  const bracketed = isNounOnly(before) ? behindBracket(reader, walk) : null;
  if (bracketed !== null) {
    return { measures: decide(reader, { ...bracketed, nouns: before.nouns }, number), range };
  }
  if (
    before.nouns.length + before.outcomes.length + before.results.length === 0 &&
    after.nouns.length === 0
  ) {
    const next = reader.tokens[at + 1]?.start ?? reader.sentence.end;
    if (namesUnknown(reader.units, number.close, next)) return unknown;
  }
  return { measures: decide(reader, completed(before, after, walk.clause.to), number), range };
}

/** What stands before a number, with what only the words behind it say: 收到 12 件申请, 申请 3 件正在办理, 结转 3 件至下年. */
function completed(before: Window, after: Window, end: number): Window {
  const both = { ...before, to: after.to, disclosure: before.disclosure || after.disclosure };
  const named = before.nouns.length + before.outcomes.length + before.results.length > 0;
  if (!named && after.nouns.length > 0) return { ...both, nouns: after.nouns };
  const told =
    after.outcomes.length + after.results.length > 0 || after.verbs.some((verb) => TELLING.has(verb));
  if (isNounOnly(before) && told && after.to === end) {
    return { ...both, verbs: after.verbs, outcomes: after.outcomes, results: after.results };
  }
  return before.verbs.some((verb) => verb.startsWith('carry')) ? both : before;
}

/** Verbs that say more of a request than that it was dealt with. */
const TELLING: ReadonlySet<Verb> = new Set<Verb>([
  'unfinished',
  'carry',
  'carry-in',
  'carry-out',
  'repeal',
  'in-force',
]);

function isNounOnly({ nouns, verbs, outcomes, results }: Window): boolean {
  return nouns.length > 0 && verbs.length + outcomes.length + results.length === 0;
}

/** 不予公开（保护第三方合法权益）的申请 2 件: what follows the bracket goes on with 的. */
function behindBracket(reader: Reader, { clause, from }: Walk): Window | null {
  const { pending, units } = reader;
  if (clause.mark !== CLOSING || from !== clause.from || pending === null || units[clause.start] !== OF)
    return null;
  return windowOf(reader.tokens, pending.from, pending.to);
}

const OF = '的'.charCodeAt(0);

/** 收到政府信息公开申请，共 12 件 */
function fromPending(reader: Reader, walk: Walk, number: ProseNumber): Found | null {
  const { pending } = reader;
  if (pending === null || walk.comparison !== null) return null;
  const window = windowOf(reader.tokens, pending.from, pending.to);
  const { first, last } = window;
  if (first === null || last === null || strangeUnits(reader.units, last.end, pending.end) > 0) return null;
  return { measures: decide(reader, window, number), range: { start: first.start, end: number.close } };
}

/** What the words of a window make of a number. */
export function decide(
  reader: Reader,
  window: Window,
  { unit }: Pick<ProseNumber, 'unit'>,
): readonly Measure[] {
  const { bodies, section } = reader;
  const aboutDisclosure = reader.aboutDisclosure || window.disclosure;
  const carried = reader.direction(window.from, window.to);
  const disclosure = window.disclosure || reader.disclosure;
  // 作出政府信息公开答复 12 件
  const implied = window.disclosure && window.verbs.includes('answer') ? 'request' : null;
  const topic = reader.topic ?? implied;
  return measuresOf({ ...window, disclosure }, { topic, bodies, unit, carried, section, aboutDisclosure });
}

function nextNumber(reader: Reader, to: number, at: number): number {
  let next = at + 1;
  while (next < to && reader.tokens[next]!.kind !== 'number') next++;
  return next;
}
