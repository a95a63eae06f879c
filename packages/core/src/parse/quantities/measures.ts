import type { Noun } from './cues.ts';
import type { DisputeBody, DisputeResult, DocumentKind, Measure, OutcomeMeasure, Unit } from './quantity.ts';
import type { Window } from './window.ts';

/** What the sentence has been about, for numbers that name no noun of their own. */
export type Topic = 'request' | 'dispute' | DocumentKind | 'item' | 'information-fee' | 'other' | null;

/** Where a number stands. */
export interface Place {
  readonly topic: Topic;
  /** The dispute bodies last spoken of. */
  readonly bodies: readonly DisputeBody[];
  readonly unit: Unit | null;
  /** Which way a bare 结转 goes, by the years around it. */
  readonly carried: 'carried-in' | 'carried-out' | null;
  readonly section: number;
  /** The sentence speaks of the disclosure of information. */
  readonly disclosure: boolean;
  /** The paragraph speaks of the disclosure of information. */
  readonly aboutDisclosure: boolean;
}

const REQUEST_UNITS: ReadonlySet<Unit | null> = new Set<Unit | null>([
  null,
  '件',
  '件次',
  '起',
  '条',
  '条次',
  '项',
  '项次',
  '个',
  '份',
  '份次',
  '宗',
  '例',
  '封',
  '次',
]);
const MONEY: ReadonlySet<Unit | null> = new Set<Unit | null>(['元', '万元', '亿元']);

export function topicOf(noun: Noun): Topic {
  switch (noun) {
    case 'request':
    case 'normative-documents':
    case 'regulations':
    case 'item':
    case 'information-fee':
      return noun;
    case 'reconsideration':
    case 'litigation':
    case 'litigation-direct':
    case 'litigation-after-reconsideration':
    case 'disputes':
      return 'dispute';
    default:
      return 'other';
  }
}

/** 废止文件 1 件 speaks of the documents spoken of before; 印发文件 120 件 may be any paper. */
function isSameDocuments({ verbs }: Window, topic: Topic): boolean {
  const documents = topic === 'normative-documents' || topic === 'regulations';
  return documents && (verbs.at(-1) === 'repeal' || verbs.at(-1) === 'in-force');
}

/** What a number counts by the words beside it; empty where that is not sure. */
export function measuresOf(window: Window, place: Place): readonly Measure[] {
  const noun = window.nouns.at(-1);
  const same = noun === undefined || (noun === 'file' && isSameDocuments(window, place.topic));
  const topic = same ? place.topic : topicOf(noun);
  if (MONEY.has(place.unit)) return moneyOf(window, topic, place);
  if (noun === 'consultations') return ['consultations'];
  if (!REQUEST_UNITS.has(place.unit)) return [];
  if (topic === 'dispute') return disputesOf(window, noun, place);
  if (topic === 'normative-documents' || topic === 'regulations') return documentsOf(window, topic);
  // 对申请公开的政府信息予以公开 5 件
  if (window.outcomes.length > 0 && (topic === 'request' || (topic === 'item' && place.topic === 'request')))
    return distinct(window.outcomes);
  if (topic === 'request') return requestsOf(window, noun, place);
  return topic === 'item' && (place.unit === '条' || place.unit === '条次') ? ['published-items'] : [];
}

export function distinct<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}

function requestsOf({ verbs }: Window, noun: Noun | undefined, { carried }: Place): readonly Measure[] {
  if (verbs.includes('other-verb') || verbs.includes('issue')) return [];
  if (verbs.includes('carry-in') && verbs.includes('carry-out')) return carried === null ? [] : [carried];
  if (verbs.includes('carry') || verbs.includes('carry-in') || verbs.includes('carry-out')) {
    if (carried !== null) return [carried];
    return verbs.includes('carry-in') ? ['carried-in'] : verbs.includes('carry-out') ? ['carried-out'] : [];
  }
  if (verbs.includes('unfinished')) return ['carried-out'];
  const received = verbs.includes('receive') || verbs.includes('collect');
  if (verbs.includes('conclude')) return received ? ['handled'] : ['concluded'];
  if (verbs.includes('answer')) return received ? ['handled'] : ['answered'];
  if (verbs.includes('collect')) return ['received-or-carried'];
  if (verbs.includes('handle')) return ['handled'];
  if (verbs.includes('receive')) return ['received'];
  // 依申请公开 12 件
  return noun === 'request' && verbs.length === 0 ? ['handled'] : [];
}

function disputesOf(window: Window, noun: Noun | undefined, place: Place): readonly Measure[] {
  const { verbs, results, nouns } = window;
  const asAuthority = verbs.includes('handle') || verbs.includes('receive') || verbs.includes('answer');
  // As an authority a government decides many cases that have nothing to do with disclosure.
  const own = asAuthority || (noun !== undefined && results.includes('concluded'));
  if (!(own ? place.disclosure : place.aboutDisclosure)) return [];
  if (results.includes('unclear') || verbs.includes('carry') || verbs.includes('carry-out')) return [];
  const result = resultOf(window);
  if (noun === undefined && result === 'total') return [];
  const named = nouns.flatMap(bodiesOf);
  const bodies = distinct(named.length > 0 ? named : place.bodies);
  return narrowed(bodies).map((body): Measure => `${body}/${result}`);
}

function resultOf({ verbs, results }: Window): DisputeResult {
  const [result] = results;
  if (result !== undefined && result !== 'unclear') return result;
  if (verbs.includes('unfinished')) return 'pending';
  return verbs.includes('conclude') ? 'concluded' : 'total';
}

const BODIES: ReadonlyMap<Noun, readonly DisputeBody[]> = new Map<Noun, readonly DisputeBody[]>([
  ['reconsideration', ['reconsideration']],
  ['litigation', ['litigation']],
  ['litigation-direct', ['litigation-direct']],
  ['litigation-after-reconsideration', ['litigation-after-reconsideration']],
  ['disputes', ['reconsideration', 'litigation']],
]);
const NO_BODIES: readonly DisputeBody[] = [];

export function bodiesOf(noun: Noun): readonly DisputeBody[] {
  return BODIES.get(noun) ?? NO_BODIES;
}

/** 行政诉讼案件中未经复议直接起诉 2 件: the narrower word counts. */
function narrowed(bodies: readonly DisputeBody[]): readonly DisputeBody[] {
  const narrow = bodies.some((body) => body.startsWith('litigation-'));
  return narrow ? bodies.filter((body) => body !== 'litigation') : bodies;
}

function documentsOf({ verbs, nouns }: Window, kind: DocumentKind): readonly Measure[] {
  const last = verbs.at(-1);
  if (verbs.includes('revise') || verbs.includes('other-verb') || nouns.includes('foreign')) return [];
  if (verbs.includes('total-published')) return [`${kind}/total-published`];
  switch (last) {
    case 'issue':
      return [`${kind}/issued`];
    case 'repeal':
      return [`${kind}/repealed`];
    case 'in-force':
      return [`${kind}/in-force`];
    case 'publish':
      return verbs.length === 1 ? [`${kind}/published`] : [];
    default:
      return [];
  }
}

function moneyOf({ nouns }: Window, topic: Topic, { section }: Place): readonly Measure[] {
  if (nouns.includes('information-fee')) return ['information-fee'];
  if (nouns.includes('administrative-fees')) return ['administrative-fees'];
  if (topic === 'information-fee') return ['information-fee'];
  return nouns.includes('fee') && section === 6 && topic === 'request' ? ['information-fee'] : [];
}

export type Group = 'intake' | 'disposal' | 'outcome' | 'dispute' | 'document';

/** Measures of the parts that requests fall into before they are handled, and of what becomes of them. */
export function groupOf(measure: Measure | undefined): Group | null {
  switch (measure) {
    case undefined:
      return null;
    case 'received':
    case 'carried-in':
    case 'received-or-carried':
      return 'intake';
    case 'concluded':
    case 'answered':
    case 'carried-out':
      return 'disposal';
    default:
      if (DISPUTE.test(measure)) return 'dispute';
      if (DOCUMENT.test(measure)) return 'document';
      return isOutcome(measure) ? 'outcome' : null;
  }
}

const DISPUTE = /^(?:reconsideration|litigation)/u;
const DOCUMENT = /^(?:normative-documents|regulations)\//u;
const OUTCOME = /^(?:granted|partially-granted|denied|unavailable|unprocessed|other)(?:\.|$)/u;

export function isOutcome(measure: Measure): measure is OutcomeMeasure {
  return OUTCOME.test(measure);
}
