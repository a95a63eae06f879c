import { assignedBefore } from './assigned.ts';
import { beforeGap } from './gaps.ts';
import type { Part } from './lists.ts';
import { BODY_NOUNS, groupOf, only } from './measures.ts';
import type { Measure, Quantity } from './quantity.ts';
import type { ProseNumber } from './prose-number.ts';
import { readPercent } from './read-percent.ts';
import type { Clause, Reader } from './reader.ts';
import { isBareClear, says, type Subject, subjectOf } from './subject.ts';
import { PAUSE, SEMICOLON, type Token } from './tokens.ts';

/** What the walk through a clause has come by so far. */
export interface Walk {
  readonly clause: Clause;
  /** The first token behind the number before, and where that number ends. */
  from: number;
  start: number;
  /** The words that say what is counted stand behind the numbers: 7 件予以公开. */
  behind: boolean;
  /** 分别 stood in this clause. */
  respectively: boolean;
  /** 其中 stood in this clause before the next number. */
  here: boolean;
  comparison: Quantity['comparison'];
  rate: 'answered' | 'concluded' | 'other';
}

/** Reads the numbers of a clause. */
export function readNumbers(reader: Reader, clause: Clause): void {
  const { from, start } = clause;
  const walk: Walk = {
    clause,
    from,
    start,
    behind: false,
    respectively: false,
    here: false,
    comparison: null,
    rate: 'other',
  };
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
    if (cue.what === 'respectively') assign(reader, walk, at);
  } else if (cue?.type === 'compare') {
    if (cue.what === 'rise' || cue.what === 'fall' || cue.what === 'share') walk.comparison = cue.what;
    else if (cue.what === 'to') walk.comparison = null;
  } else if (cue?.type === 'rate') {
    walk.comparison = 'rate';
    walk.rate = cue.what === 'answered' || cue.what === 'concluded' ? cue.what : 'other';
  }
}

/** 予以公开、不予公开分别为 7 件、2 件: what the next numbers count stands before 分别. */
function assign(reader: Reader, walk: Walk, at: number): void {
  const { tokens, pending } = reader;
  const begins = walk.from === walk.clause.from ? pending : null;
  const from = begins?.from ?? walk.from;
  const bodies = reader.merged.gather(tokens, from, at).nouns & BODY_NOUNS;
  const clear = reader.covers(begins?.start ?? walk.start, tokens[at]!.start, from, at, 'lead-to-dispute');
  walk.respectively = true;
  reader.assigned = assignedBefore(tokens, from, at, bodies === 0 ? reader.bodies : bodies, clear);
  // 收到 12 件，线上、线下分别为 8 件、4 件
  if (reader.assigned?.qualifies === true && !reader.lists.isOpen) reader.lists.begin(true);
}

function readNumber(reader: Reader, walk: Walk, at: number, { number, insideTitle }: Token): void {
  if (number === null) return;
  if (insideTitle) reader.make(number, { insideTitle });
  else if (number.unit === '%' || number.unit === '百分点') readPercent(reader, walk, at, number);
  else if (walk.comparison === 'rise' || walk.comparison === 'fall') {
    reader.make(number, { comparison: walk.comparison, of: reader.current });
  } else if (isCount(number) && (number.unit !== null || standsAlone(reader, walk, at))) {
    readCount(reader, walk, at, number);
  }
}

function readCount(reader: Reader, walk: Walk, at: number, number: ProseNumber): void {
  const subject = subjectOf(reader, walk, at, number);
  const part = reader.lists.take({
    measure: subject.measures[0],
    unit: number.unit,
    year: reader.setting.year,
    joint: walk.from > walk.clause.from ? 1 : strengthOf(walk.clause.mark),
    here: walk.here,
    named: subject.named,
  });
  const measures = subject.clear ? measuresIn(reader, walk, at, number, subject, part) : NO_MEASURES;
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
  if (quantity.year === reader.reportYear) reader.current = quantity;
  if (part === null) reader.lists.setWhole(quantity);
  settleTopic(reader, subject, quantity);
}

/** What is counted goes on being the topic; what is not known to be counted ends it. */
function settleTopic(reader: Reader, { bare, measures, published }: Subject, quantity: Quantity): void {
  const [measure] = quantity.measures;
  const group = groupOf(measure);
  if (group === 'intake' || group === 'disposal' || group === 'outcome') reader.topics.topic = 'request';
  if (published) reader.topics.classifies = true;
  // A part without words of its own leaves the topic alone.
  reader.unresolved =
    quantity.role === 'whole' ? measure === undefined && !bare : measure === undefined && measures.length > 0;
  // 网上收到 31 件，办结 30 件: of those that came that way.
  if (quantity.role === 'whole' && quantity.channel !== null) reader.unresolved = true;
}

/** 、 joins more closely than a comma, and that more closely than a semicolon. */
function strengthOf(mark: number): number {
  if (mark === PAUSE) return 1;
  return mark === SEMICOLON ? 3 : 2;
}

const NO_MEASURES: readonly Measure[] = [];

/** 其中自然人申请 9 件 counts of the requests what its whole counts of them. */
function measuresIn(
  reader: Reader,
  walk: Walk,
  at: number,
  number: ProseNumber,
  subject: Subject,
  part: Part | null,
): readonly Measure[] {
  const { measures, bare } = subject;
  if (measures.length === 0) {
    const found = bare ? inherited(reader, walk, number, subject, part) : measures;
    return found.length === 0 || isBareClear(reader, walk, at, number) ? found : NO_MEASURES;
  }
  if (measures[0] !== 'handled') return measures;
  // 主动公开 97 件，依申请公开 12 件，不予公开 11 件 divides documents, not requests.
  if (part === null) return subject.nounOnly && reader.topics.classifies ? NO_MEASURES : measures;
  const group = groupOf(part.whole?.measures[0]);
  if (group === 'intake' || group === 'disposal') return inherited(reader, walk, number, subject, part);
  // 编制目录 31 项，其中依申请公开 3 项
  return part.whole?.measures[0] === 'handled' ? measures : [];
}

/** What numbers without words of their own count: parts what their whole counts, sums what was just counted. */
function inherited(
  reader: Reader,
  walk: Walk,
  number: ProseNumber,
  subject: Subject,
  part: Part | null,
): readonly Measure[] {
  const { applicant, channel } = subject;
  const qualified = applicant !== null || channel !== null;
  if (part !== null) return qualified || !subject.bare ? (part.whole?.measures ?? NO_MEASURES) : NO_MEASURES;
  if (qualified) return reader.topic === 'request' ? only('received') : NO_MEASURES;
  return says(reader.units, walk.start, number.start, SUM) ? reader.sumOfIntake() : NO_MEASURES;
}

/** 数量为 0, 共 67 */
const LONGEST_LINK = 4;
const EQUALS: ReadonlySet<number> = new Set([...'为是'].map((character) => character.charCodeAt(0)));
const SUM = [...'共总合'].map((character) => character.charCodeAt(0));

/** 万 aside, things are counted in whole numbers; money isn't. */
function isCount({ decimals, approximate, unit }: ProseNumber): boolean {
  return decimals === 0 || approximate || unit === '元' || unit === '万元' || unit === '亿元';
}

/** A number without a count word counts only right behind its words: 部分公开 67，占 4.61%; 申请数为 0. */
function standsAlone(reader: Reader, walk: Walk, at: number): boolean {
  const { start, end } = reader.tokens[at]!;
  const next = reader.tokens[at + 1];
  if (next !== undefined && (next.kind !== 'mark' || next.start - end > 1)) return false;
  if (reader.assigned !== null) return true;
  const { last } = reader.before.gather(reader.tokens, walk.from, at);
  if (last < 0) return false;
  const { cue, end: lastEnd } = reader.tokens[last]!;
  const near = cue?.type === 'noun' ? EQUALS.has(reader.units[beforeGap(reader.units, start)]!) : true;
  return near && reader.covers(lastEnd, start, last + 1, at, 'link') && start - lastEnd <= LONGEST_LINK;
}
