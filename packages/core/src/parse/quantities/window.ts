import type { Noun, Verb } from './cues.ts';
import type { Applicant, DisputeResult, OutcomeMeasure, Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

/** The words on one side of a number that tell what it counts. */
export interface Window {
  readonly verbs: readonly Verb[];
  readonly nouns: readonly Noun[];
  readonly outcomes: readonly OutcomeMeasure[];
  readonly results: readonly (DisputeResult | 'unclear')[];
  readonly applicant: Applicant | null;
  readonly channel: Quantity['channel'];
  /** Requests came in one way and the other: all of them. */
  readonly everyChannel: boolean;
  readonly disclosure: boolean;
  /** Indexes of the tokens looked at, the second exclusive. */
  readonly from: number;
  readonly to: number;
  /** The outermost tokens that bear a measure; null where none does. */
  readonly first: Token | null;
  readonly last: Token | null;
  readonly lastIndex: number;
}

type Open = { -readonly [K in keyof Window]: Window[K] };

const NONE: readonly never[] = [];

/** Gathers tokens `from`…`to` (exclusive). */
export function windowOf(tokens: readonly Token[], from: number, to: number): Window {
  if (from >= to) return EMPTY;
  const window = emptyWindow(from, to);
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.cue === null || !take(window, token)) continue;
    window.first ??= token;
    window.last = token;
    window.lastIndex = at;
  }
  return window;
}

function emptyWindow(from: number, to: number): Open {
  return {
    verbs: NONE,
    nouns: NONE,
    outcomes: NONE,
    results: NONE,
    applicant: null,
    channel: null,
    everyChannel: false,
    disclosure: false,
    from,
    to,
    first: null,
    last: null,
    lastIndex: -1,
  };
}

const EMPTY: Window = emptyWindow(0, 0);

/** Whether the token bears a measure. */
function take(window: Open, { cue }: Token): boolean {
  switch (cue?.type) {
    case 'verb':
      window.verbs = adding(window.verbs, cue.what);
      return true;
    case 'noun':
      window.nouns = adding(window.nouns, cue.what);
      return true;
    case 'outcome':
      if (cue.what === 'granted+partially-granted') {
        window.outcomes = adding(adding(window.outcomes, 'granted'), 'partially-granted');
      } else window.outcomes = adding(window.outcomes, cue.what);
      return true;
    case 'result':
      window.results = adding(window.results, cue.what);
      return true;
    case 'applicant':
      window.applicant = applicantOf(window.applicant, cue.what);
      return false;
    case 'channel':
      if (window.channel !== null && window.channel !== cue.what) window.everyChannel = true;
      window.channel = window.everyChannel ? null : cue.what;
      return false;
    case 'context':
      window.disclosure = true;
      return false;
    default:
      return false;
  }
}

/** Adds to a list that this window alone has, once it is no longer the shared empty one. */
function adding<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  (list as T[]).push(item);
  return list;
}

/** 公民和法人 together are everyone. */
function applicantOf(before: Applicant | null, next: Applicant | 'everyone'): Applicant | null {
  if (next === 'everyone') return null;
  const everyone =
    before !== null && before !== next && (before === 'natural-person' || next === 'natural-person');
  return everyone ? null : next;
}
