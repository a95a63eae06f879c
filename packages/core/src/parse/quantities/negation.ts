import { BODY_NOUNS, CARRY, NOUNS, REQUEST_NOUNS, VERBS } from './cues.ts';
import { bodiesIn, isOverDisclosure } from './disputes.ts';
import { only } from './measures.ts';
import { measuresOf } from './measures-of.ts';
import type { Measure } from './quantity.ts';
import type { Clause, Reader } from './reader.ts';
import { CLOSING, type Token } from './tokens.ts';
import { UnitSet } from './unit-set.ts';
import type { Window } from './window.ts';

type Denied = 'receive' | 'happen' | 'charge' | 'issue' | 'repeal' | 'none';

const DOCUMENT_VERBS = VERBS.issue | VERBS.repeal;
const NO_MEASURES: readonly Measure[] = [];

/** Reads 未收到…, 没有发生…, 无…, …均为零 in a clause without numbers as a count of 0. */
export function readNegation(reader: Reader, clause: Clause): void {
  if (reader.topics.narrowed || !isBeginningClear(reader, clause)) return;
  for (let at = clause.from; at < clause.to; at++) {
    const { cue } = reader.tokens[at]!;
    if (cue?.type !== 'negation') continue;
    const behind = reader.before.gather(reader.tokens, at + 1, clause.to);
    if (namesDisclosure(reader, clause.from, at)) behind.disclosure = true;
    if (!behind.isEmpty) denyBehind(reader, clause, cue.what, at);
    else if (cue.what === 'happen' || cue.what === 'none') denyBefore(reader, clause, at);
    return;
  }
}

function namesDisclosure({ tokens }: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.cue?.type === 'context') return true;
  return false;
}

/** 村（社区）未收到申请: what a bracket parted from the clause belongs to it. */
function isBeginningClear(reader: Reader, { mark }: Clause): boolean {
  const { pending } = reader;
  if (mark !== CLOSING || pending === null) return true;
  return reader.covers(pending.start, pending.end, pending.from, pending.to, 'lead-to-dispute');
}

/** 未收到政府信息公开申请, 没有发生行政复议 … up to a tail like 的情况. */
function denyBehind(reader: Reader, clause: Clause, denied: Denied, at: number): void {
  const { tokens, before } = reader;
  const measures = deniedBy(reader, denied, before);
  const [negation, last] = [tokens[at]!, tokens[before.last]!];
  if (measures.length === 0) return;
  const dispute = isDispute(measures);
  const clear =
    reader.covers(clause.start, negation.start, clause.from, at, dispute ? 'lead-to-dispute' : 'lead') &&
    // 未收到涉及征地的申请 denies some of them only.
    reader.covers(negation.end, last.start, at + 1, before.last, dispute ? 'middle-of-dispute' : 'middle') &&
    reader.covers(last.end, clause.end, before.last + 1, clause.to, 'middle-of-dispute');
  if (clear) deny(reader, measures, before, negation, last);
}

/** 行政复议、行政诉讼均未发生 */
function denyBefore(reader: Reader, clause: Clause, at: number): void {
  const { tokens, before } = reader;
  if (before.gather(tokens, clause.from, at).isEmpty) return;
  const denied = deniedBy(reader, 'happen', before);
  // 收到申请零件
  const measures = denied.length > 0 ? denied : measuresOf(before, reader, '件');
  const [first, negation] = [tokens[before.first]!, tokens[at]!];
  if (measures.length === 0) return;
  const clear =
    reader.covers(clause.start, first.start, clause.from, before.first, 'lead-to-dispute') &&
    reader.covers(first.end, negation.start, before.first + 1, at, 'middle-of-dispute') &&
    reader.covers(negation.end, clause.end, at + 1, clause.to, 'middle-of-dispute');
  if (clear) deny(reader, measures, before, first, negation);
}

function isDispute(measures: readonly Measure[]): boolean {
  return measures.some((measure) => measure.endsWith('/total'));
}

function deniedBy(reader: Reader, denied: Denied, window: Window): readonly Measure[] {
  const { nouns, verbs } = window;
  if (window.outcomes.length > 0 || window.hasResult) return NO_MEASURES;
  if (denied === 'charge' || window.hasNoun(NOUNS['information-fee'])) return feesDenied(reader, window);
  if (window.hasNoun(NOUNS.foreign | NOUNS.consultations)) return NO_MEASURES;
  if (denied === 'issue' || denied === 'repeal') return documentsDenied(window, VERBS[denied]);
  if (window.hasVerb(CARRY)) return carriedDenied(reader, window);
  if (window.hasVerb(DOCUMENT_VERBS)) return documentsDenied(window, verbs & DOCUMENT_VERBS);
  const bodies = bodiesIn(nouns & BODY_NOUNS).map((body): Measure => `${body}/total`);
  if (bodies.length > 0) {
    if (!isOverDisclosure(window, reader)) return NO_MEASURES;
    return denied === 'receive' ? [...requestsBeside(reader, window), ...bodies] : bodies;
  }
  const requests = (nouns & REQUEST_NOUNS) !== 0 && (nouns & ~REQUEST_NOUNS) === 0 && verbs === 0;
  return requests ? only('received') : NO_MEASURES;
}

function feesDenied({ section }: Reader, window: Window): readonly Measure[] {
  if (window.hasNoun(NOUNS['information-fee'])) return only('information-fee');
  return window.hasNoun(NOUNS.fee) && section === 6 ? only('information-fee') : NO_MEASURES;
}

function carriedDenied(reader: Reader, window: Window): readonly Measure[] {
  const direction = reader.direction(window.from, window.to);
  if (direction !== null) return only(direction);
  if (window.hasVerb(VERBS['carry-in'])) return only('carried-in');
  return window.hasVerb(VERBS['carry-out']) ? only('carried-out') : NO_MEASURES;
}

/** `done`: the bit of the verb that is denied. */
function documentsDenied({ nouns, verbs }: Window, done: number): readonly Measure[] {
  if ((verbs & ~DOCUMENT_VERBS) !== 0) return NO_MEASURES;
  const what = (done & VERBS.issue) !== 0 ? 'issued' : 'repealed';
  if ((nouns & NOUNS['normative-documents']) !== 0) return only(`normative-documents/${what}`);
  return (nouns & NOUNS.regulations) !== 0 ? only(`regulations/${what}`) : NO_MEASURES;
}

/** 未收到政府信息公开申请和行政复议申请, but not 因政府信息公开申请行政复议. */
function requestsBeside({ tokens, units, count }: Reader, { from, to }: Window): readonly Measure[] {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.cue?.type !== 'noun' || token.cue.what !== 'request') continue;
    if (at + 1 >= count) return NO_MEASURES;
    const next = tokens[at + 1]!;
    const joined = next.kind === 'mark' || JOINTS.has(units[token.end]!);
    return joined ? only('received') : NO_MEASURES;
  }
  return NO_MEASURES;
}

const JOINTS = new UnitSet('和及与或、');

/** `from` and `to`: the words of the denial, first and last. */
function deny(reader: Reader, measures: readonly Measure[], window: Window, from: Token, to: Token): void {
  const { start } = from;
  const { end } = to;
  if (isDispute(measures)) reader.topics.countDisputes();
  const denial = reader.make({
    start,
    end,
    value: 0,
    decimals: 0,
    style: 'han',
    approximate: false,
    unit: null,
    close: end,
  });
  denial.measures = measures;
  denial.subject = { start, end };
  denial.applicant = window.applicant;
  denial.channel = window.everyChannel ? null : window.channel;
}
