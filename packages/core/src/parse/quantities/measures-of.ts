import { CARRY, DOCUMENT_NOUNS, NOUNS, REQUEST_NOUNS, REQUEST_VERBS, VERBS } from './cues.ts';
import { disputesOf } from './disputes.ts';
import { only } from './measures.ts';
import { type Place, type Topic, topicOf } from './place.ts';
import type { DocumentKind, Measure, OutcomeMeasure, Unit } from './quantity.ts';
import type { Window } from './window.ts';

const NO_MEASURES: readonly Measure[] = [];
const CASES: ReadonlySet<Unit | null> = new Set<Unit | null>([
  null,
  ...(['件', '件次', '起', '条', '条次', '项', '项次', '个', '份', '份次', '宗', '例'] as const),
]);
const MONEY: ReadonlySet<Unit | null> = new Set<Unit | null>(['元', '万元', '亿元']);

/** What a number counts by the words beside it; empty where that is not sure. */
export function measuresOf(window: Window, place: Place, unit: Unit | null): readonly Measure[] {
  const { lastNoun } = window;
  const same = lastNoun === null || (lastNoun === 'file' && isSameDocuments(window, place.topic));
  // 受理申请 97 件 behind words on other matters: whatever was applied for.
  const vague = lastNoun === 'application' && place.topic === 'other';
  const topic = same || vague ? (place.topic ?? impliedBy(window)) : topicOf(lastNoun);
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

function documentsOf(window: Window, kind: DocumentKind, place: Place): readonly Measure[] {
  const { nouns, verbs, lastVerb } = window;
  // 政府信息公开规范性文件 are some of them only.
  if ((nouns & ~(DOCUMENT_NOUNS | NOUNS.file)) !== 0 || window.disclosure || window.hasResult)
    return NO_MEASURES;
  // 印发文件及规范性文件 9 件 counts other papers too.
  if (window.hasNoun(NOUNS.file) && window.lastNoun !== 'file') return NO_MEASURES;
  if (place.revised || window.hasVerb(VERBS.revise | VERBS.review | VERBS['other-verb'] | REQUEST_VERBS))
    return NO_MEASURES;
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
