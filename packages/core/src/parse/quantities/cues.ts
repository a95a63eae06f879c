import type { Applicant, DisputeBody, DisputeResult, DocumentKind, OutcomeMeasure } from './quantity.ts';

export type Verb =
  | 'receive'
  | 'collect'
  | 'handle'
  | 'conclude'
  | 'answer'
  | 'carry'
  | 'carry-in'
  | 'carry-out'
  | 'unfinished'
  | 'issue'
  | 'revise'
  | 'repeal'
  | 'in-force'
  | 'publish'
  | 'total-published'
  | 'charge'
  | 'other-verb';

export type Noun =
  | 'request'
  | DisputeBody
  | 'disputes'
  | DocumentKind
  | 'item'
  | 'information-fee'
  | 'fee'
  | 'administrative-fees'
  | 'consultations'
  | 'file'
  | 'foreign';

/**
 * What a word of prose tells about the numbers near it. `plain` words tell nothing and only keep shorter words inside
 * them from being seen (申请人, 无法).
 */
export type Cue =
  | { readonly type: 'verb'; readonly what: Verb }
  | { readonly type: 'noun'; readonly what: Noun }
  | { readonly type: 'outcome'; readonly what: OutcomeMeasure | 'granted+partially-granted' }
  | { readonly type: 'result'; readonly what: DisputeResult | 'unclear' }
  | { readonly type: 'applicant'; readonly what: Applicant | 'everyone' }
  | { readonly type: 'channel'; readonly what: 'online' | 'offline' }
  | { readonly type: 'year'; readonly what: -2 | -1 | 0 | 1 }
  | { readonly type: 'period'; readonly what: 'part' | 'span' | 'until' }
  | { readonly type: 'reach'; readonly what: 'area' | 'own' | 'units' }
  | { readonly type: 'role'; readonly what: 'part' | 'respectively' | 'divided' | 'total' | 'besides' }
  | { readonly type: 'compare'; readonly what: 'versus' | 'rise' | 'fall' | 'to' | 'share' }
  | {
      readonly type: 'negation';
      readonly what: 'receive' | 'happen' | 'charge' | 'issue' | 'repeal' | 'none';
    }
  | { readonly type: 'doubt'; readonly what: 'plan' | 'norm' | 'condition' }
  | { readonly type: 'rate'; readonly what: 'answered' | 'concluded' | 'timely' | 'other' }
  | { readonly type: 'context'; readonly what: 'disclosure' }
  | { readonly type: 'plain'; readonly what: 'plain' };

/** A cue with its words, in folded form, separated by spaces. */
export type CueWords = readonly [cue: Cue, words: string];
