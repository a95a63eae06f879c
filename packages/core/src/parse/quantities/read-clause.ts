import { assignedBefore } from './assigned.ts';
import type { Part } from './lists.ts';
import { bodiesOf, distinct, groupOf } from './measures.ts';
import type { Measure, Quantity } from './quantity.ts';
import type { ProseNumber } from './read-number.ts';
import { readPercent } from './read-percent.ts';
import type { Clause, Reader } from './reader.ts';
import { type Subject, subjectOf } from './subject.ts';
import { PAUSE, type Token } from './tokens.ts';
import { windowOf } from './window.ts';

/** What the walk through a clause has come by so far. */
export interface Walk {
  readonly clause: Clause;
  /** The first token behind the number before, and where that number ends. */
  from: number;
  start: number;
  /** The words that say what is counted stand behind the numbers: 7 件予以公开. */
  behind: boolean;
  /** 其中 stood in this clause before the next number. */
  here: boolean;
  comparison: Quantity['comparison'];
  rate: 'answered' | 'concluded' | 'other';
}

/** Reads the numbers of a clause. */
export function readNumbers(reader: Reader, clause: Clause): void {
  const { from, start } = clause;
  const walk: Walk = { clause, from, start, behind: false, here: false, comparison: null, rate: 'other' };
  for (let at = from; at < clause.to; at++) {
    const token = reader.tokens[at]!;
    if (token.kind !== 'number') {
      reader.readSetting(at, from);
      readWord(reader, walk, at, token);
      continue;
    }
    readNumber(reader, walk, at, token);
    walk.from = at + 1;
    walk.start = token.end;
    walk.here = false;
  }
}

function readWord(reader: Reader, walk: Walk, at: number, { cue }: Token): void {
  if (cue?.type === 'role') {
    if (cue.what === 'part' || cue.what === 'divided') walk.here = true;
    if (cue.what === 'respectively') {
      const from = walk.from === walk.clause.from ? (reader.pending?.from ?? walk.from) : walk.from;
      const named = distinct(windowOf(reader.tokens, from, at).nouns.flatMap(bodiesOf));
      reader.assigned = assignedBefore(reader.tokens, from, at, named.length > 0 ? named : reader.bodies);
    }
  } else if (cue?.type === 'compare') {
    if (cue.what === 'rise' || cue.what === 'fall' || cue.what === 'share') walk.comparison = cue.what;
    else if (cue.what === 'to') walk.comparison = null;
  } else if (cue?.type === 'rate') {
    walk.comparison = 'rate';
    walk.rate = cue.what === 'answered' || cue.what === 'concluded' ? cue.what : 'other';
  }
}

function readNumber(reader: Reader, walk: Walk, at: number, { number, insideTitle }: Token): void {
  if (number === null) return;
  if (insideTitle) reader.make(number, { insideTitle });
  else if (number.unit === '%' || number.unit === '百分点') readPercent(reader, walk, at, number);
  else if (walk.comparison === 'rise' || walk.comparison === 'fall') {
    reader.make(number, { comparison: walk.comparison, of: reader.last });
  } else if (isCount(number) && (number.unit !== null || standsAlone(reader, walk, at))) {
    readCount(reader, walk, at, number);
  }
}

function readCount(reader: Reader, walk: Walk, at: number, number: ProseNumber): void {
  const subject = subjectOf(reader, walk, at, number);
  const paused = walk.clause.mark === PAUSE || walk.from > walk.clause.from;
  const part = reader.lists.take(subject.measures, number.unit, reader.setting.year, paused, walk.here);
  const measures = takesOver(subject, part) ? inherited(reader, subject, part) : subject.measures;
  const quantity = reader.make(number, {
    measures,
    subject: subject.range,
    applicant: subject.applicant,
    channel: subject.channel,
    role: part === null ? 'whole' : 'part',
    whole: part === null ? null : part.whole,
    list: part === null ? null : part.list,
    exhaustive: part?.exhaustive === true,
  });
  reader.last = quantity;
  if (part !== null) return;
  reader.lists.setWhole(quantity);
  reader.unresolved = measures.length === 0 && !subject.bare;
}

/** 其中自然人申请 9 件 counts of the requests what its whole counts of them. */
function takesOver({ measures, bare }: Subject, part: Part | null): boolean {
  if (measures.length === 0) return bare;
  const group = groupOf(part?.whole?.measures[0]);
  return measures[0] === 'handled' && (group === 'intake' || group === 'disposal');
}

/** What numbers without words of their own count: parts what their whole counts, sums what was just counted. */
function inherited(reader: Reader, subject: Subject, part: Part | null): readonly Measure[] {
  const { applicant, channel } = subject;
  const qualified = applicant !== null || channel !== null;
  if (part !== null) return qualified || !subject.bare ? (part.whole?.measures ?? []) : [];
  if (qualified) return reader.topic === 'request' ? ['received'] : [];
  return reader.sumOfIntake();
}

/** 万 aside, things are counted in whole numbers; money isn't. */
function isCount({ decimals, approximate, unit }: ProseNumber): boolean {
  return decimals === 0 || approximate || unit === '元' || unit === '万元' || unit === '亿元';
}

/** A number without a count word counts only right behind its words: 部分公开 67，占 4.61%. */
function standsAlone(reader: Reader, walk: Walk, at: number): boolean {
  const { start, end } = reader.tokens[at]!;
  const next = reader.tokens[at + 1];
  if (next !== undefined && (next.kind !== 'mark' || next.start - end > 1)) return false;
  if (reader.assigned !== null) return true;
  const { last } = windowOf(reader.tokens, walk.from, at);
  return last !== null && last.cue?.type !== 'noun' && start - last.end <= 1;
}
