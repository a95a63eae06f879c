import { NOUNS, type Noun, VERBS } from './cues.ts';
import type {
  DisputeBody,
  DisputeResult,
  DocumentKind,
  Measure,
  OutcomeMeasure,
  Unit,
} from './quantity.ts';
import type { Window } from './window.ts';

/** What the sentence has been about, for numbers that name no noun of their own. */
export type Topic = 'request' | 'dispute' | DocumentKind | 'item' | 'information-fee' | 'other' | null;

/** Where a number stands. */
export interface Place {
  readonly topic: Topic;
  /** The dispute bodies last spoken of, as bits of {@link NOUNS}. */
  readonly bodies: number;
  readonly section: number;
  /** The paragraph or its heading speaks of the disclosure of information. */
  readonly aboutDisclosure: boolean;
  /** The sentence speaks of disputes over it. */
  readonly overDisclosure: boolean;
  /** Such disputes were counted in this sentence or the one before. */
  readonly disputed: boolean;
  /** The sentence speaks of a review of documents (清理), so that it counts those reviewed. */
  readonly revised: boolean;
  /** Which way a bare 结转 goes, by the years among these tokens. */
  direction(from: number, to: number): 'carried-in' | 'carried-out' | null;
}

const NO_MEASURES: readonly Measure[] = [];
const CASES: ReadonlySet<Unit | null> = new Set<Unit | null>([
  null,
  ...(['件', '件次', '起', '条', '条次', '项', '项次', '个', '份', '份次', '宗', '例'] as const),
]);
const MONEY: ReadonlySet<Unit | null> = new Set<Unit | null>(['元', '万元', '亿元']);

export const BODY_NOUNS =
  NOUNS.reconsideration |
  NOUNS.litigation |
  NOUNS['litigation-direct'] |
  NOUNS['litigation-after-reconsideration'] |
  NOUNS.disputes;
export const REQUEST_NOUNS = NOUNS.request | NOUNS.application;
const DOCUMENT_NOUNS = NOUNS['normative-documents'] | NOUNS.regulations;
const CARRY = VERBS.carry | VERBS['carry-in'] | VERBS['carry-out'];
const REQUEST_VERBS =
  VERBS.receive | VERBS.collect | VERBS.handle | VERBS.conclude | VERBS.answer | VERBS.unfinished | CARRY;

const TOPICS: Readonly<Record<Noun, Topic>> = {
  request: 'request',
  application: 'request',
  reconsideration: 'dispute',
  litigation: 'dispute',
  'litigation-direct': 'dispute',
  'litigation-after-reconsideration': 'dispute',
  disputes: 'dispute',
  'normative-documents': 'normative-documents',
  regulations: 'regulations',
  item: 'item',
  'information-fee': 'information-fee',
  fee: 'other',
  'administrative-fees': 'other',
  consultations: 'other',
  file: 'other',
  foreign: 'other',
};

export function topicOf(noun: Noun): Topic {
  return TOPICS[noun];
}

/** What a number counts by the words beside it; empty where that is not sure. */
export function measuresOf(window: Window, place: Place, unit: Unit | null): readonly Measure[] {
  const { lastNoun } = window;
  const same = lastNoun === null || (lastNoun === 'file' && isSameDocuments(window, place.topic));
  // 受理申请 97 件 behind words on other matters: whatever was applied for.
  const vague = lastNoun === 'application' && place.topic === 'other';
  const topic = same || vague ? (place.topic ?? impliedBy(window)) : TOPICS[lastNoun];
  if (MONEY.has(unit)) return moneyOf(window, topic, place);
  if (lastNoun === 'consultations') return only('consultations');
  if (!CASES.has(unit)) return NO_MEASURES;
  switch (topic) {
    case 'dispute':
      return disputesOf(window, place);
    case 'normative-documents':
    case 'regulations':
      return documentsOf(window, topic, place);
    case 'request':
      return window.outcomes.length > 0 ? outcomesOf(window) : requestsOf(window, place);
    case 'item':
      // 对申请公开的政府信息予以公开 5 件
      if (window.outcomes.length > 0 && window.hasNoun(REQUEST_NOUNS)) return outcomesOf(window);
      return unit === '条' || unit === '条次' ? only('published-items') : NO_MEASURES;
    default:
      return NO_MEASURES;
  }
}

/** 作出政府信息公开答复 12 件 */
function impliedBy(window: Window): Topic {
  return window.disclosure && window.hasVerb(VERBS.answer) ? 'request' : null;
}

/** 废止文件 1 件 speaks of the documents spoken of before; 印发文件 120 件 may be any paper. */
function isSameDocuments({ lastVerb }: Window, topic: Topic): boolean {
  const documents = topic === 'normative-documents' || topic === 'regulations';
  return documents && (lastVerb === 'repeal' || lastVerb === 'in-force');
}

/** 收到重复申请 3 件 counts what came in, not what became of it. */
function outcomesOf(window: Window): readonly OutcomeMeasure[] {
  const { outcomes, nouns, verbs } = window;
  if ((nouns & ~(REQUEST_NOUNS | NOUNS.item)) !== 0 || (verbs & ~REQUEST_VERBS) !== 0) return [];
  if (window.hasVerb(VERBS.receive | VERBS.collect) && outcomes.some(isReason)) return [];
  return [...outcomes];
}

function isReason(outcome: OutcomeMeasure): boolean {
  return outcome.includes('.');
}

function requestsOf(window: Window, place: Place): readonly Measure[] {
  const { nouns, verbs } = window;
  if ((nouns & ~REQUEST_NOUNS) !== 0 || (verbs & ~REQUEST_VERBS) !== 0 || window.hasResult)
    return NO_MEASURES;
  if (window.hasVerb(CARRY)) return carriedOf(window, place);
  if (window.hasVerb(VERBS.unfinished)) return only('carried-out');
  const received = window.hasVerb(VERBS.receive | VERBS.collect);
  if (window.hasVerb(VERBS.conclude)) return only(received ? 'handled' : 'concluded');
  if (window.hasVerb(VERBS.answer)) return only(received ? 'handled' : 'answered');
  if (window.hasVerb(VERBS.collect)) return only('received-or-carried');
  if (window.hasVerb(VERBS.handle)) return only('handled');
  if (window.hasVerb(VERBS.receive)) return only('received');
  // 依申请公开 12 件
  return verbs === 0 && nouns !== 0 ? only('handled') : NO_MEASURES;
}

function carriedOf(window: Window, place: Place): readonly Measure[] {
  const direction = place.direction(window.from, window.to);
  if (direction !== null) return only(direction);
  const carriedIn = window.hasVerb(VERBS['carry-in']);
  const carriedOut = window.hasVerb(VERBS['carry-out']);
  if (carriedIn === carriedOut) return NO_MEASURES;
  return only(carriedIn ? 'carried-in' : 'carried-out');
}

function disputesOf(window: Window, place: Place): readonly Measure[] {
  const { nouns, verbs, unclear } = window;
  if ((nouns & ~(BODY_NOUNS | REQUEST_NOUNS)) !== 0 || unclear || window.hasVerb(CARRY)) return NO_MEASURES;
  if ((verbs & (VERBS['other-verb'] | VERBS.issue)) !== 0 || !isOverDisclosure(window, place))
    return NO_MEASURES;
  const result = resultOf(window);
  const named = nouns & BODY_NOUNS;
  if (named === 0 && result === 'total') return NO_MEASURES;
  return narrowed(bodiesIn(named === 0 ? place.bodies : named)).map((body): Measure => `${body}/${result}`);
}

/** Whether disputes are over disclosure: as an authority a government decides many that have nothing to do with it. */
export function isOverDisclosure(window: Window, place: Place): boolean {
  if (place.overDisclosure || window.disclosure) return true;
  if (place.aboutDisclosure && window.hasVerb(VERBS.undergo)) return true;
  const named = window.hasNoun(BODY_NOUNS);
  const asAuthority =
    window.hasVerb(VERBS.handle | VERBS.receive | VERBS.answer) || (named && window.result === 'concluded');
  if (asAuthority) return false;
  return place.section === 4 || place.disputed || window.hasNoun(NOUNS.request);
}

function resultOf(window: Window): DisputeResult {
  if (window.result !== null) return window.result;
  if (window.hasVerb(VERBS.unfinished)) return 'pending';
  return window.hasVerb(VERBS.conclude) ? 'concluded' : 'total';
}

const NO_BODIES: readonly DisputeBody[] = [];
const BODIES: readonly DisputeBody[] = [
  'reconsideration',
  'litigation',
  'litigation-direct',
  'litigation-after-reconsideration',
];

/** The bodies that the bits of nouns name. */
export function bodiesIn(nouns: number): readonly DisputeBody[] {
  if ((nouns & BODY_NOUNS) === 0) return NO_BODIES;
  const both = (nouns & NOUNS.disputes) !== 0;
  return BODIES.filter(
    (body) => (nouns & NOUNS[body]) !== 0 || (both && (body === 'reconsideration' || body === 'litigation')),
  );
}

/** 行政诉讼案件中未经复议直接起诉 2 件: the narrower word counts. */
function narrowed(bodies: readonly DisputeBody[]): readonly DisputeBody[] {
  const narrow = bodies.some((body) => body.startsWith('litigation-'));
  return narrow ? bodies.filter((body) => body !== 'litigation') : bodies;
}

function documentsOf(window: Window, kind: DocumentKind, place: Place): readonly Measure[] {
  const { nouns, verbs, lastVerb } = window;
  // 政府信息公开规范性文件 are some of them only.
  if ((nouns & ~(DOCUMENT_NOUNS | NOUNS.file)) !== 0 || window.disclosure || window.hasResult)
    return NO_MEASURES;
  if (place.revised || window.hasVerb(VERBS.revise | VERBS.review | VERBS['other-verb'] | REQUEST_VERBS)) return NO_MEASURES;
  if (window.hasVerb(VERBS['total-published'])) return only(`${kind}/total-published`);
  switch (lastVerb) {
    case 'issue':
      return only(`${kind}/issued`);
    case 'repeal':
      return only(`${kind}/repealed`);
    case 'in-force':
      return only(`${kind}/in-force`);
    case 'publish':
      return verbs === VERBS.publish ? only(`${kind}/published`) : NO_MEASURES;
    default:
      return NO_MEASURES;
  }
}

function moneyOf(window: Window, topic: Topic, { section }: Place): readonly Measure[] {
  if (window.hasNoun(NOUNS['information-fee'])) return only('information-fee');
  if (window.hasNoun(NOUNS['administrative-fees'])) return only('administrative-fees');
  if (topic === 'information-fee') return only('information-fee');
  const fee = window.hasNoun(NOUNS.fee) && section === 6 && topic === 'request';
  return fee ? only('information-fee') : NO_MEASURES;
}

const LISTS = new Map<Measure, readonly Measure[]>();

/** The list of one measure, the same for every quantity that counts it. */
export function only(measure: Measure): readonly Measure[] {
  let list = LISTS.get(measure);
  if (list === undefined) {
    list = [measure];
    LISTS.set(measure, list);
  }
  return list;
}

export type Group = 'intake' | 'disposal' | 'outcome' | 'handled' | 'dispute' | 'document';

const GROUPS = new Map<Measure, Group | null>();

/**
 * What the tables count, by the parts that it may fall into: requests before they are handled (`intake`), what becomes
 * of them (`disposal`) and how (`outcome`), either of these (`handled`). Null for what no table counts.
 */
export function groupOf(measure: Measure | undefined): Group | null {
  if (measure === undefined) return null;
  let group = GROUPS.get(measure);
  if (group === undefined) {
    group = findGroup(measure);
    GROUPS.set(measure, group);
  }
  return group;
}

function findGroup(measure: Measure): Group | null {
  switch (measure) {
    case 'administrative-fees':
    case 'information-fee':
    case 'published-items':
    case 'consultations':
      return null;
    case 'handled':
      return 'handled';
    case 'received':
    case 'carried-in':
    case 'received-or-carried':
      return 'intake';
    case 'concluded':
    case 'answered':
    case 'carried-out':
      return 'disposal';
    default:
      if (!measure.includes('/')) return 'outcome';
      return DOCUMENT.test(measure) ? 'document' : 'dispute';
  }
}

const DOCUMENT = /^(?:normative-documents|regulations)\//u;

export function isOutcome(measure: Measure): measure is OutcomeMeasure {
  return groupOf(measure) === 'outcome';
}
