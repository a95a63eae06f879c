import { BODY_NOUNS, CARRY, NOUNS, REQUEST_NOUNS, VERBS } from './cues.ts';
import type { Place } from './place.ts';
import type { DisputeBody, DisputeResult, Measure } from './quantity.ts';
import type { Window } from './window.ts';

const NO_MEASURES: readonly Measure[] = [];

/** What a number of disputes counts; empty where that is not sure. */
export function disputesOf(window: Window, place: Place): readonly Measure[] {
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
