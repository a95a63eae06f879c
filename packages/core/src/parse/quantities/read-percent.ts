import { groupOf } from './measures.ts';
import type { Measure, Quantity } from './quantity.ts';
import type { Walk } from './read-clause.ts';
import type { ProseNumber } from './read-number.ts';
import type { Reader } from './reader.ts';
import { decide } from './subject.ts';
import { type Window, windowOf } from './window.ts';

/** A number in a bracket right behind another one is its share: 1303 件（86.92%）. */
const NEAR = 3;

/** Reads a percentage: a share, a growth or a rate, and of what. */
export function readPercent(reader: Reader, walk: Walk, at: number, number: ProseNumber): void {
  const { last } = reader;
  const window = windowOf(reader.tokens, walk.from, at);
  const inBracket = last !== null && number.start - last.close <= NEAR;
  const comparison = walk.comparison ?? (inBracket ? 'share' : null);
  const own = window.first !== null || window.applicant !== null || window.channel !== null;
  reader.make(number, {
    measures: measuresIn(reader, walk, window, comparison),
    subject: window.first === null ? null : { start: window.first.start, end: number.close },
    applicant: window.applicant,
    channel: window.channel,
    comparison,
    of: own && walk.from === walk.clause.from ? null : last,
  });
}

function measuresIn(
  reader: Reader,
  { rate }: Walk,
  window: Window,
  comparison: Quantity['comparison'],
): readonly Measure[] {
  if (comparison === 'rate') return rate === 'other' || !isAboutRequests(reader) ? [] : [rate];
  return window.first === null ? [] : decide(reader, window, null);
}

/** 12345 热线办结率 is not of the requests. */
function isAboutRequests({ topic, last }: Reader): boolean {
  if (last === null) return topic === 'request';
  const group = groupOf(last.measures[0]);
  return group === 'intake' || group === 'disposal' || group === 'outcome' || last.measures[0] === 'handled';
}
