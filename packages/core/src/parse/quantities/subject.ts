import type { Range } from '../report.ts';
import type { Verb } from './cues.ts';
import { bodiesOf, measuresOf } from './measures.ts';
import type { Measure, Quantity, Unit } from './quantity.ts';
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

/** What the number at token `at` counts: by the words before it, behind it, or in the clause before. */
export function subjectOf(reader: Reader, walk: Walk, at: number, number: ProseNumber): Subject {
  const { tokens, assigned } = reader;
  const { clause } = walk;
  const before = windowOf(tokens, walk.from, at);
  const after = windowOf(tokens, at + 1, nextNumber(reader, clause.to, at));
  if (assigned !== null && (assigned.fresh || before.first === null)) {
    const item = assigned.take();
    if (item !== undefined) return { ...item, range: null, bare: item.measures.length === 0 };
  }
  reader.assigned = null;
  if (!walk.behind && before.first !== null) {
    const measures = beforeNumber(reader, walk, before, after, at, number);
    return told(before, after, measures, { start: before.first.start, end: number.close });
  }
  const disputed = after.nouns.some((noun) => bodiesOf(noun).length > 0);
  if (!disputed && isSelective(reader.units, tokens, walk.start, walk.from, at))
    return told(before, after, NO_MEASURES, null);
  if (after.last !== null) {
    if (walk.from === clause.from) walk.behind = true;
    return told(before, after, decide(reader, after, number.unit), {
      start: number.start,
      end: after.last.end,
    });
  }
  const pending = walk.from === clause.from ? pendingWindow(reader, walk) : null;
  if (pending === null) return told(before, after, NO_MEASURES, null, true);
  const range = { start: pending.first!.start, end: number.close };
  return told(before, after, decide(reader, pending, number.unit), range);
}

const NO_MEASURES: readonly Measure[] = [];

/** The measures with the words beside the number that say whose requests it counts and how they came. */
function told(
  before: Window,
  after: Window,
  measures: readonly Measure[],
  range: Range | null,
  bare = false,
): Subject {
  const everyChannel = before.everyChannel || after.everyChannel;
  const channel = everyChannel ? null : (before.channel ?? after.channel);
  return { measures, range, applicant: before.applicant ?? after.applicant, channel, bare };
}

function beforeNumber(
  reader: Reader,
  walk: Walk,
  before: Window,
  after: Window,
  at: number,
  { unit, close }: ProseNumber,
): readonly Measure[] {
  const { units, tokens } = reader;
  if (isStrange(units, tokens, before.last!.end, before.lastIndex + 1, at)) {
    // 因答复引发 2 起行政诉讼; 其中涉及征地 5 件申请 counts only some.
    const [noun] = after.nouns;
    return noun === undefined || noun === 'request' ? NO_MEASURES : decide(reader, after, unit);
  }
  const bracketed = isNounOnly(before) ? behindBracket(reader, walk) : null;
  if (bracketed !== null) return decide(reader, { ...bracketed, nouns: before.nouns }, unit);
  if (!isNamed(before) && after.nouns.length === 0) {
    const next = tokens[at + 1]?.start ?? reader.sentence.end;
    if (namesUnknown(units, close, next)) return NO_MEASURES;
  }
  return decide(reader, completed(before, after, walk.clause.to), unit);
}

/** What stands before a number, with what only the words behind it say: 收到 12 件申请, 申请 3 件正在办理, 结转 3 件至下年. */
function completed(before: Window, after: Window, end: number): Window {
  if (after.from === after.to) return before;
  const { to, nouns, verbs, outcomes, results } = after;
  const disclosure = before.disclosure || after.disclosure;
  if (!isNamed(before) && nouns.length > 0) return { ...before, to, disclosure, nouns };
  const telling = outcomes.length + results.length > 0 || verbs.some((verb) => TELLING.has(verb));
  if (isNounOnly(before) && telling && to === end)
    return { ...before, to, disclosure, verbs, outcomes, results };
  return before.verbs.some((verb) => verb.startsWith('carry')) ? { ...before, to } : before;
}

function isNamed({ nouns, outcomes, results }: Window): boolean {
  return nouns.length + outcomes.length + results.length > 0;
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

/** 收到政府信息公开申请，共 12 件: the clause before, where nothing unknown stands at its end. */
function pendingWindow(reader: Reader, walk: Walk): Window | null {
  const { pending } = reader;
  if (pending === null || walk.comparison !== null) return null;
  const window = windowOf(reader.tokens, pending.from, pending.to);
  return window.last === null || strangeUnits(reader.units, window.last.end, pending.end) > 0 ? null : window;
}

/** What the words of a window make of a number. */
export function decide(reader: Reader, window: Window, unit: Unit | null): readonly Measure[] {
  // 作出政府信息公开答复 12 件
  const implied = window.disclosure && window.verbs.includes('answer') ? 'request' : null;
  return measuresOf(window, {
    topic: reader.topic ?? implied,
    bodies: reader.bodies,
    unit,
    carried: reader.direction(window.from, window.to),
    section: reader.section,
    disclosure: reader.disclosure || window.disclosure,
    aboutDisclosure: reader.aboutDisclosure || window.disclosure,
  });
}

function nextNumber(reader: Reader, to: number, at: number): number {
  let next = at + 1;
  while (next < to && reader.tokens[next]!.kind !== 'number') next++;
  return next;
}
