import { BODY_NOUNS, type Cue, type Noun } from './cues.ts';
import { type Topic, topicOf } from './place.ts';

/** How many sentences a topic holds without being named again. */
const TOPIC_HOLDS = 2;
/** How many sentences disputes that were counted are spoken of. */
const DISPUTES_HOLD = 1;
const LONG_AGO = 9;

/** What a paragraph has been about so far. */
export class Topics {
  /** Number of the section; 0 before the first. */
  section = 0;
  /** The dispute bodies last spoken of, as bits of `NOUNS`. */
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
  /** The last thing the clause names. */
  noun: Noun | null = null;
  #bodies = 0;
  /** The clause names information disclosure, or a request for it. */
  #disclosure = false;
  /** The clause has 涉及 or 对于. */
  #limited = false;
  /** Of the clause's last word that tells what is counted or done. */
  #lastBearing: Cue['type'] | null = null;
  #lastEnd = -1;
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

  beginSentence(): void {
    this.overDisclosure = this.revised = this.classifies = this.narrowed = false;
  }

  endSentence(): void {
    this.#age++;
    this.#disputesAge++;
  }

  beginClause(): void {
    this.noun = this.#lastBearing = null;
    this.#lastEnd = -1;
    this.#bodies = 0;
    this.#disclosure = this.#limited = false;
  }

  /** Takes what a word names. */
  read(cue: Cue, end: number): void {
    switch (cue.type) {
      case 'noun':
        this.#readNoun(cue.what, cue.bit);
        break;
      case 'verb':
        if (cue.what === 'revise' || cue.what === 'review') this.revised = true;
        break;
      case 'context':
        this.aboutDisclosure = this.#disclosure = true;
        return;
      case 'limit':
        this.#limited = true;
        return;
      case 'outcome':
      case 'result':
        break;
      default:
        return;
    }
    this.#lastBearing = cue.type;
    this.#lastEnd = end;
  }

  #readNoun(noun: Noun, bit: number): void {
    this.noun = noun;
    this.#bodies |= bit & BODY_NOUNS;
    if (noun === 'request') this.aboutDisclosure = this.#disclosure = true;
  }

  /** The end of the clause's last telling word where that is a verb and nothing is named; else -1. */
  get verbEnd(): number {
    return this.noun === null && this.#lastBearing === 'verb' ? this.#lastEnd : -1;
  }

  /** What the numbers of the next clauses count; `counts`: the clause has numbers, `unresolved`: of something unknown. */
  endClause(counts: boolean, unresolved: boolean): void {
    const { noun } = this;
    if (this.#limited) this.narrowed = true;
    if (this.#bodies !== 0) {
      this.bodies = this.#bodies;
      if (this.#disclosure && !counts) this.overDisclosure = true;
    }
    // 全年办理行政复议案件 97 件，维持 60 件: if the first is not of the tables, neither is the second.
    if (unresolved) this.topic = null;
    else if (noun !== null && noun !== 'file') this.#name(noun, this.#limited && !counts);
  }

  #name(noun: Noun, limited: boolean): void {
    const topic = topicOf(noun);
    // 对于涉及征地的申请: some of them only.
    if (limited && topic !== 'dispute') this.topic = 'other';
    else if (noun !== 'application' || this.topic !== 'other') this.topic = topic;
  }
}
