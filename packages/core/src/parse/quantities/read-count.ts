import { isClearAlone, says } from './clear.ts';
import { standsAt } from './count-words.ts';
import { afterGap } from './gaps.ts';
import type { Part } from './lists.ts';
import { groupOf, only } from './measures.ts';
import type { Measure, Quantity } from './quantity.ts';
import type { Reader } from './reader.ts';
import { type Subject, subjectOf } from './subject.ts';
import { PAUSE, SEMICOLON } from './tokens.ts';
import { UnitSet } from './unit-set.ts';
import type { Walk } from './walk.ts';

const NO_MEASURES: readonly Measure[] = [];

/** Reads the number of the walk, which counts something. */
export function readCount(reader: Reader, walk: Walk): void {
  const { number, clause } = walk;
  const subject = subjectOf(reader, walk);
  const part = reader.lists.take({
    measure: subject.measures[0],
    group: subject.group,
    unit: number.unit,
    year: reader.setting.year,
    joint: walk.from > clause.from ? 1 : strengthOf(clause.mark),
    here: walk.here,
    named: subject.named,
    anew: beginsAnew(reader, walk),
  });
  const measures = subject.clear ? measuresIn(reader, walk, subject, part) : NO_MEASURES;
  const quantity = reader.make(number);
  quantity.measures = measures;
  quantity.subject = subject.range;
  quantity.applicant = subject.applicant;
  quantity.channel = subject.channel;
  if (part !== null) {
    quantity.role = 'part';
    quantity.whole = part.whole;
    quantity.list = part.list;
    quantity.exhaustive = part.exhaustive;
  }
  reader.last = quantity;
  if (quantity.year === reader.reportYear) reader.current = quantity;
  if (part === null) reader.lists.setWhole(quantity);
  settleTopic(reader, subject, quantity);
}

/** What is counted goes on being the topic; what is not known to be counted ends it. */
function settleTopic(
  reader: Reader,
  subject: Subject,
  { measures: [measure], role, channel }: Quantity,
): void {
  const { topics } = reader;
  const group = groupOf(measure);
  if (group === 'dispute') topics.countDisputes();
  else if (group !== null && group !== 'document' && group !== 'handled') topics.topic = 'request';
  if (subject.published) topics.classifies = true;
  // A part without words of its own leaves the topic alone.
  const unknown = measure === undefined && (role === 'whole' ? !subject.bare : subject.measures.length > 0);
  // 网上收到 31 件，办结 30 件: of those that came that way.
  reader.unresolved = unknown || (role === 'whole' && channel !== null);
}

/** 其中文件 58 条；公开民生信息 310 条 is a statement of its own; 公开栏 40 条 isn't. */
function beginsAnew({ units, tokens }: Reader, { clause }: Walk): boolean {
  const start = afterGap(units, clause.start, clause.end);
  return tokens[clause.from]!.start > start && standsAt(units, start, clause.end, '公开') > 0;
}

/** 、 joins more closely than a comma, and that more closely than a semicolon. */
function strengthOf(mark: number): number {
  if (mark === PAUSE) return 1;
  return mark === SEMICOLON ? 3 : 2;
}

/** 其中自然人申请 9 件 counts of the requests what its whole counts of them. */
function measuresIn(reader: Reader, walk: Walk, subject: Subject, part: Part | null): readonly Measure[] {
  const { measures, bare, nounOnly, group } = subject;
  if (measures.length === 0) {
    const found = bare ? inherited(reader, walk, subject, part) : measures;
    return found.length === 0 || isClearAlone(reader, walk) ? found : NO_MEASURES;
  }
  if (group !== 'handled') return measures;
  // 主动公开 97 件，依申请公开 12 件，不予公开 11 件 divides documents, not requests.
  if (part === null) return nounOnly && reader.topics.classifies ? NO_MEASURES : measures;
  const whole = groupOf(part.whole?.measures[0]);
  if (whole === 'intake' || whole === 'disposal') return inherited(reader, walk, subject, part);
  // 编制目录 31 项，其中依申请公开 3 项
  return whole === 'handled' ? measures : NO_MEASURES;
}

/** What numbers without words of their own count: parts what their whole counts, sums what was just counted. */
function inherited(
  reader: Reader,
  { start, number }: Walk,
  { applicant, channel, bare }: Subject,
  part: Part | null,
): readonly Measure[] {
  const qualified = applicant !== null || channel !== null;
  if (part !== null) return qualified || !bare ? (part.whole?.measures ?? NO_MEASURES) : NO_MEASURES;
  if (qualified) return reader.topic === 'request' ? only('received') : NO_MEASURES;
  return says(reader.units, start, number.start, SUM) ? sumOfIntake(reader) : NO_MEASURES;
}

const SUM = new UnitSet('共总合');

/** 收到 12 件，上年结转 1 件，共 13 件: what a sum right behind the two counts. */
function sumOfIntake({ quantities, sentence }: Reader): readonly Measure[] {
  const one = quantities[quantities.length - 2];
  const two = quantities[quantities.length - 1];
  if (one?.sentence !== sentence || two?.sentence !== sentence) return NO_MEASURES;
  if (one.role === 'part' || two.role === 'part') return NO_MEASURES;
  const [first, second] = [one.measures[0], two.measures[0]];
  // 网上申请 105 件，信函 17 件，合计 122 件
  if (first !== undefined && first === second && isQualified(one) && isQualified(two)) return one.measures;
  const carried = first === 'carried-in' ? second : second === 'carried-in' ? first : undefined;
  return carried === 'received' || carried === 'handled' ? only('received-or-carried') : NO_MEASURES;
}

function isQualified({ applicant, channel }: Quantity): boolean {
  return applicant !== null || channel !== null;
}
