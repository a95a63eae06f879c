import { BODY_NOUNS, NOUNS, REQUEST_NOUNS } from './cues.ts';
import { groupOf } from './measures.ts';
import { measuresOf } from './measures-of.ts';
import type { Measure, Quantity } from './quantity.ts';
import type { Reader } from './reader.ts';
import type { Walk } from './walk.ts';
import type { Window } from './window.ts';

/** A number in a bracket right behind another one is its share: 1303 件（86.92%）. */
const NEAR = 3;
const NO_MEASURES: readonly Measure[] = [];
/** What a share may be taken of: 占申请总数的 36.8%. */
const BASES = REQUEST_NOUNS | BODY_NOUNS | NOUNS.item;

/** Reads a percentage: a share, a growth or a rate, and of what. */
export function readPercent(reader: Reader, walk: Walk): void {
  const { tokens, last } = reader;
  const { at, number } = walk;
  const compared = compareBefore(reader, walk.from, at);
  const clear = isClear(reader, walk, compared);
  const own = reader.before.gather(tokens, walk.from, compared);
  const inBracket = last !== null && number.start - last.close <= NEAR;
  const comparison = walk.comparison ?? (inBracket ? 'share' : null);
  const named = !own.isEmpty || own.applicant !== null || own.channel !== null;
  const of = comparison === 'rise' || comparison === 'fall' ? grown(reader) : last;
  const measures = clear || comparison === 'rate' ? measuresIn(reader, walk, own, comparison) : NO_MEASURES;
  const share = reader.make(number);
  share.measures = measures;
  share.subject = own.isEmpty ? null : { start: tokens[own.first]!.start, end: number.close };
  share.applicant = own.applicant;
  share.channel = own.channel;
  share.comparison = comparison;
  share.of = !clear || walk.respectively || (named && walk.from === walk.clause.from) ? null : of;
}

/** The index of the first 占, 增长 or the like before a number; its own where there is none. */
function compareBefore({ tokens }: Reader, from: number, at: number): number {
  for (let index = from; index < at; index++) if (tokens[index]!.cue?.type === 'compare') return index;
  return at;
}

/** Whether neither what the percentage is of nor what it is taken of is something unknown: 网站访问量增长 3%, 占全市的 3%. */
function isClear(reader: Reader, walk: Walk, compared: number): boolean {
  const { tokens, before } = reader;
  const { at, number } = walk;
  const start = compared < at ? tokens[compared]!.start : number.start;
  if (!reader.covers(walk.start, start, walk.from, compared, 'lead')) return false;
  let behind = compared;
  while (behind < at && tokens[behind]!.cue?.type === 'compare') behind++;
  if (behind === compared) return true;
  for (let index = behind; index < at; index++) if (tokens[index]!.cue?.type === 'reach') return false;
  if ((before.gather(tokens, behind, at).nouns & ~BASES) !== 0) return false;
  return reader.covers(tokens[behind - 1]!.end, number.start, behind, at, 'lead');
}

/** What 同比增长 speaks of: the last number, or that before it where the last is last year's. */
function grown({ current, last, quantities, reportYear }: Reader): Quantity | null {
  if (current === null || last === current || last === null) return current;
  const compared = reportYear !== null && last.year === reportYear - 1 && last.unit === current.unit;
  const same = last.measures.length === 0 || last.measures[0] === current.measures[0];
  return compared && same && quantities[current.index + 1] === last ? current : null;
}

function measuresIn(
  reader: Reader,
  { rate }: Walk,
  own: Window,
  comparison: Quantity['comparison'],
): readonly Measure[] {
  if (comparison === 'rate') return rate === 'other' || !isAboutRequests(reader) ? NO_MEASURES : [rate];
  return own.isEmpty ? NO_MEASURES : measuresOf(own, reader, null);
}

/** 12345 热线办结率 is not of the requests. */
function isAboutRequests({ topic, last }: Reader): boolean {
  if (last === null) return topic === 'request';
  const group = groupOf(last.measures[0]);
  return group !== null && group !== 'dispute' && group !== 'document';
}
