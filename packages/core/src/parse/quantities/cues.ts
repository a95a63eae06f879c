import type { Applicant, DisputeBody, DisputeResult, DocumentKind, OutcomeMeasure } from './quantity.ts';

/** What is done with the things counted, each a bit, so that the verbs of a stretch are one number. */
export const VERBS = {
  receive: 1,
  /** 收办: received or carried in. */
  collect: 1 << 1,
  handle: 1 << 2,
  conclude: 1 << 3,
  answer: 1 << 4,
  /** 结转, which way the years around it say. */
  carry: 1 << 5,
  'carry-in': 1 << 6,
  'carry-out': 1 << 7,
  unfinished: 1 << 8,
  issue: 1 << 9,
  revise: 1 << 10,
  repeal: 1 << 11,
  'in-force': 1 << 12,
  publish: 1 << 13,
  'total-published': 1 << 14,
  charge: 1 << 15,
  /** 被申请, 引发: what happens to the organ, so that 行政复议 is not one that it decides. */
  undergo: 1 << 16,
  /** 清理: what follows counts the documents looked at. */
  review: 1 << 17,
  'other-verb': 1 << 18,
} as const;

/** What is counted, each a bit. */
export const NOUNS = {
  request: 1,
  /** 申请 alone: mostly for information. */
  application: 1 << 15,
  reconsideration: 1 << 1,
  litigation: 1 << 2,
  'litigation-direct': 1 << 3,
  'litigation-after-reconsideration': 1 << 4,
  /** Reconsiderations and lawsuits together. */
  disputes: 1 << 5,
  'normative-documents': 1 << 6,
  regulations: 1 << 7,
  item: 1 << 8,
  'information-fee': 1 << 9,
  fee: 1 << 10,
  'administrative-fees': 1 << 11,
  consultations: 1 << 12,
  file: 1 << 13,
  /** What reports count besides: proposals, licences, penalties … */
  foreign: 1 << 14,
} as const satisfies Readonly<Record<DisputeBody | DocumentKind | string, number>>;

/** Nouns that name disputes. */
export const BODY_NOUNS =
  NOUNS.reconsideration |
  NOUNS.litigation |
  NOUNS['litigation-direct'] |
  NOUNS['litigation-after-reconsideration'] |
  NOUNS.disputes;
export const REQUEST_NOUNS = NOUNS.request | NOUNS.application;
export const DOCUMENT_NOUNS = NOUNS['normative-documents'] | NOUNS.regulations;
export const CARRY = VERBS.carry | VERBS['carry-in'] | VERBS['carry-out'];
/** What is done with requests. */
export const REQUEST_VERBS =
  VERBS.receive | VERBS.collect | VERBS.handle | VERBS.conclude | VERBS.answer | VERBS.unfinished | CARRY;

export type Verb = keyof typeof VERBS;
export type Noun = keyof typeof NOUNS;

/**
 * What a word of prose tells about the numbers near it. `plain` words tell nothing and only keep shorter words inside
 * them from being seen (申请人, 无法).
 */
export type Cue =
  | { readonly type: 'verb'; readonly what: Verb; readonly bit: number }
  | { readonly type: 'noun'; readonly what: Noun; readonly bit: number }
  | { readonly type: 'outcome'; readonly what: OutcomeMeasure | 'granted+partially-granted' }
  | { readonly type: 'result'; readonly what: DisputeResult | 'unclear' }
  | { readonly type: 'applicant'; readonly what: Applicant | 'everyone' }
  | { readonly type: 'channel'; readonly what: 'online' | 'offline' }
  | { readonly type: 'year'; readonly what: -2 | -1 | 0 | 1 | 'whole' }
  | { readonly type: 'period'; readonly what: 'part' | 'span' | 'until' }
  | { readonly type: 'reach'; readonly what: 'area' | 'own' | 'units' }
  | {
      readonly type: 'role';
      readonly what: 'part' | 'respectively' | 'divided' | 'total' | 'besides' | 'except';
    }
  | { readonly type: 'compare'; readonly what: 'versus' | 'rise' | 'fall' | 'to' | 'share' }
  | {
      readonly type: 'negation';
      readonly what: 'receive' | 'happen' | 'charge' | 'issue' | 'repeal' | 'none';
    }
  | { readonly type: 'doubt'; readonly what: 'plan' | 'norm' | 'condition' }
  /** 涉及, 关于: what follows counts some of the things only. */
  | { readonly type: 'limit'; readonly what: 'limit' }
  | { readonly type: 'rate'; readonly what: 'answered' | 'concluded' | 'timely' | 'other' }
  | { readonly type: 'context'; readonly what: 'disclosure' }
  | { readonly type: 'plain'; readonly what: 'plain' };

export function verb(what: Verb): Cue {
  return { type: 'verb', what, bit: VERBS[what] };
}

export function noun(what: Noun): Cue {
  return { type: 'noun', what, bit: NOUNS[what] };
}

/** A cue with its words, in folded form, separated by spaces. */
export type CueWords = readonly [cue: Cue, words: string];
