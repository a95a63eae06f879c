import type { Noun, Verb } from './cues.ts';
import type { Applicant, DisputeResult, OutcomeMeasure, Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

/** The words of a stretch that tell what its number counts. One object is filled again and again. */
export class Window {
  /** Bits of `VERBS` and `NOUNS`. */
  verbs = 0;
  nouns = 0;
  lastVerb: Verb | null = null;
  lastNoun: Noun | null = null;
  readonly outcomes: OutcomeMeasure[] = [];
  /** The first result, and whether some result is one that table 4 does not tell from others. */
  result: DisputeResult | null = null;
  unclear = false;
  applicant: Applicant | null = null;
  channel: Quantity['channel'] = null;
  /** Requests came in one way and the other: all of them. */
  everyChannel = false;
  disclosure = false;
  /** Indexes of the tokens looked at, the second exclusive. */
  from = 0;
  to = 0;
  /** The outermost tokens that bear a measure, as indexes; -1 where none does. */
  first = -1;
  last = -1;

  /** Looks at tokens `from`…`to` (exclusive). */
  gather(tokens: readonly Token[], from: number, to: number): this {
    this.#empty(from, to);
    for (let at = from; at < to; at++) {
      if (!this.#take(tokens[at]!)) continue;
      if (this.first < 0) this.first = at;
      this.last = at;
    }
    return this;
  }

  /** Becomes like another window. */
  copy(other: Window): void {
    this.verbs = other.verbs;
    this.nouns = other.nouns;
    this.lastVerb = other.lastVerb;
    this.lastNoun = other.lastNoun;
    this.outcomes.length = 0;
    for (const outcome of other.outcomes) this.outcomes.push(outcome);
    this.result = other.result;
    this.unclear = other.unclear;
    this.applicant = other.applicant;
    this.channel = other.channel;
    this.everyChannel = other.everyChannel;
    this.disclosure = other.disclosure;
    this.from = other.from;
    this.to = other.to;
    this.first = other.first;
    this.last = other.last;
  }

  /** Takes over what another window names, and reaches as far as that. */
  takeNouns({ nouns, lastNoun, disclosure, to }: Window): void {
    this.nouns = nouns;
    this.lastNoun = lastNoun;
    this.disclosure ||= disclosure;
    this.to = Math.max(this.to, to);
  }

  get isEmpty(): boolean {
    return this.first < 0;
  }

  /** It names what is counted, not only what was done with it. */
  get isNamed(): boolean {
    return this.nouns !== 0 || this.outcomes.length > 0 || this.hasResult;
  }

  get isNounOnly(): boolean {
    return this.nouns !== 0 && this.verbs === 0 && this.outcomes.length === 0 && !this.hasResult;
  }

  get hasResult(): boolean {
    return this.result !== null || this.unclear;
  }

  hasVerb(verbs: number): boolean {
    return (this.verbs & verbs) !== 0;
  }

  hasNoun(nouns: number): boolean {
    return (this.nouns & nouns) !== 0;
  }

  #empty(from: number, to: number): void {
    this.verbs = this.nouns = 0;
    this.lastVerb = this.lastNoun = this.result = this.applicant = this.channel = null;
    this.unclear = this.everyChannel = this.disclosure = false;
    if (this.outcomes.length > 0) this.outcomes.length = 0;
    this.from = from;
    this.to = Math.max(from, to);
    this.first = this.last = -1;
  }

  /** Whether the token bears a measure. */
  #take({ cue }: Token): boolean {
    if (cue === null) return false;
    switch (cue.type) {
      case 'verb':
        this.verbs |= cue.bit;
        this.lastVerb = cue.what;
        return true;
      case 'noun':
        this.nouns |= cue.bit;
        this.lastNoun = cue.what;
        return true;
      case 'outcome':
        this.#takeOutcome(cue.what);
        return true;
      case 'result':
        if (cue.what === 'unclear') this.unclear = true;
        else this.result ??= cue.what;
        return true;
      case 'applicant':
        this.applicant = applicantOf(this.applicant, cue.what);
        return false;
      case 'channel':
        if (this.channel !== null && this.channel !== cue.what) this.everyChannel = true;
        this.channel = this.everyChannel ? null : cue.what;
        return false;
      case 'context':
        this.disclosure = true;
        return false;
      default:
        return false;
    }
  }

  #takeOutcome(what: OutcomeMeasure | 'granted+partially-granted'): void {
    if (what !== 'granted+partially-granted') this.#addOutcome(what);
    else {
      this.#addOutcome('granted');
      this.#addOutcome('partially-granted');
    }
  }

  #addOutcome(what: OutcomeMeasure): void {
    if (!this.outcomes.includes(what)) this.outcomes.push(what);
  }
}

/** 公民和法人 together are everyone. */
function applicantOf(before: Applicant | null, next: Applicant | 'everyone'): Applicant | null {
  if (next === 'everyone') return null;
  const everyone =
    before !== null && before !== next && (before === 'natural-person' || next === 'natural-person');
  return everyone ? null : next;
}
