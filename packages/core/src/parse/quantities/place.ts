import type { Noun } from './cues.ts';
import type { DocumentKind } from './quantity.ts';

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
