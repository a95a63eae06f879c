import { NOUNS, type Noun, type Verb } from './cues.ts';
import { BODY_NOUNS, type Topic, topicOf } from './measures.ts';

export type { Topic };
import { TOPIC_HOLDS } from './sentences.ts';
import type { Token } from './tokens.ts';

/** How many sentences disputes that were counted are spoken of. */
const DISPUTES_HOLD = 1;
const LONG_AGO = 9;

/** What a paragraph has been about so far. */
export class Topics {
  /** Number of the section; 0 before the first. */
  section = 0;
  /** The dispute bodies last spoken of, as bits of {@link NOUNS}. */
  bodies = 0;
  /** Disclosure, or a request for it, was named in this paragraph or its heading. */
  aboutDisclosure = false;
  /** The sentence speaks of disputes over disclosure. */
  overDisclosure = false;
  /** The sentence speaks of a review of documents. */
  revised = false;
  /** The sentence divides documents or items by how they are published. */
  classifies = false;
  /** The sentence began with 除…外 or 对于…, so that it denies only a part. */
  narrowed = false;
  #topic: Topic = null;
  #age = 0;
  #disputesAge = LONG_AGO;
  #headingTopic: Topic = null;

  get topic(): Topic {
    return this.#age <= TOPIC_HOLDS ? this.#topic : null;
  }

  set topic(topic: Topic) {
    this.#topic = topic;
    this.#age = 0;
  }

  /** Disputes over disclosure were counted in this sentence or the one before. */
  get disputed(): boolean {
    return this.#disputesAge <= DISPUTES_HOLD;
  }

  countDisputes(): void {
    this.#disputesAge = 0;
  }

  /** @param subHeading the paragraph is a heading of its own, not an item of a list with a number */
  beginBlock(section: number, subHeading: boolean): void {
    const sameSection = section === this.section;
    if (!sameSection || subHeading) this.#headingTopic = null;
    const goesOn = this.topic === 'request' && this.#headingTopic === null && sameSection && !subHeading;
    this.section = section;
    this.topic = goesOn ? 'request' : this.#headingTopic;
    // The paragraph before gives its topic to the first sentence only.
    if (goesOn) this.#age = TOPIC_HOLDS;
    this.aboutDisclosure = this.#headingTopic === 'request' || section === 4;
    this.bodies = 0;
    this.#disputesAge = LONG_AGO;
  }

  /** The paragraph was a heading: what it is about holds for those below it. */
  keepAsHeading(): void {
    this.#headingTopic = this.topic;
  }

  /** @param skipped how many sentences before it were not read */
  beginSentence(skipped: number): void {
    this.#age += skipped;
    this.#disputesAge += skipped;
    this.overDisclosure = this.revised = this.classifies = this.narrowed = false;
  }

  endSentence(): void {
    this.#age++;
    this.#disputesAge++;
  }

  /** Takes what a word says of the paragraph and the sentence. */
  read({ cue }: Token): void {
    if (cue === null) return;
    if (cue.type === 'context') this.aboutDisclosure = true;
    else if (cue.type === 'noun') {
      if (cue.what === 'request') this.aboutDisclosure = true;
    } else if (cue.type === 'verb') this.#readVerb(cue.what);
    else if (cue.type === 'role' && cue.what === 'except') this.narrowed = true;
  }

  #readVerb(verb: Verb): void {
    if (verb === 'revise' || verb === 'review') this.revised = true;
  }

  /** Takes what a clause names; `counts`: it has numbers, `unresolved`: one of something unknown. */
  takeClause(named: Named, counts: boolean, unresolved: boolean): void {
    const { noun, bodies, disclosure, limited } = named;
    if (limited) this.narrowed = true;
    if (bodies !== 0) {
      this.bodies = bodies;
      if (disclosure && !counts) this.overDisclosure = true;
    }
    // 全年办理行政复议案件 97 件，维持 60 件: if the first is not of the tables, neither is the second.
    if (unresolved) this.topic = null;
    else if (noun !== null && noun !== 'file') this.#name(noun, limited && !counts);
  }

  #name(noun: Noun, limited: boolean): void {
    const topic = topicOf(noun);
    // 对于涉及征地的申请: some of them only.
    if (limited && topic !== 'dispute') this.topic = 'other';
    else if (noun !== 'application' || this.topic !== 'other') this.topic = topic;
  }
}

/** What the words of a clause name. */
export interface Named {
  readonly noun: Noun | null;
  /** Bits of {@link NOUNS}. */
  readonly bodies: number;
  /** Information disclosure, or a request for it. */
  readonly disclosure: boolean;
  /** 涉及, 对于 */
  readonly limited: boolean;
  /** The last word that tells what is counted or done. */
  readonly last: Token | null;
}

/** What tokens `from`…`to` name. */
export function namedIn(tokens: readonly Token[], from: number, to: number): Named {
  let noun: Noun | null = null;
  let bodies = 0;
  let disclosure = false;
  let limited = false;
  let last: Token | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const type = token.cue?.type;
    if (token.cue?.type === 'noun') {
      noun = token.cue.what;
      bodies |= NOUNS[noun] & BODY_NOUNS;
      if (noun === 'request') disclosure = true;
      last = token;
    } else if (type === 'verb' || type === 'outcome' || type === 'result') last = token;
    else if (type === 'context') disclosure = true;
    else if (type === 'limit') limited = true;
  }
  return { noun, bodies, disclosure, limited, last };
}
