import { bodiesIn } from './disputes.ts';
import { only } from './measures.ts';
import type { Applicant, Measure, Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

/** What one of several numbers behind 分别为 counts. */
export interface AssignedItem {
  readonly measures: readonly Measure[];
  readonly applicant: Applicant | null;
  readonly channel: Quantity['channel'];
}

/** What the numbers behind 分别为 count, in order. */
export class Assigned {
  readonly #items: readonly AssignedItem[];
  #next = 0;

  /** Nothing among the items' words may limit what is counted. */
  readonly clear: boolean;

  /** The items are applicants or ways of asking, so that the numbers divide what was counted before. */
  readonly qualifies: boolean;

  constructor(items: readonly AssignedItem[], clear: boolean) {
    this.#items = items;
    this.clear = clear;
    this.qualifies = items.every(({ applicant, channel }) => applicant !== null || channel !== null);
  }

  /** True until the first number: the words before that one are the items themselves. */
  get fresh(): boolean {
    return this.#next === 0;
  }

  take(): AssignedItem | undefined {
    return this.#items[this.#next++];
  }
}

type Kind = 'outcome' | 'body' | 'result' | 'applicant' | 'channel' | 'verb';
const KINDS: readonly Kind[] = ['outcome', 'result', 'body', 'applicant', 'channel', 'verb'];
const NONE: AssignedItem = { measures: [], applicant: null, channel: null };

/** The items that tokens `from`…`to` list before 分别为; null where they list no two things of one kind. */
export function assignedBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  bodies: number,
  clear: boolean,
): Assigned | null {
  const found = new Map<Kind, AssignedItem[]>();
  for (let at = from; at < to; at++) {
    const item = itemOf(tokens[at]!, bodies);
    if (item === null) continue;
    const items = found.get(item[0]) ?? [];
    items.push(item[1]);
    found.set(item[0], items);
  }
  for (const kind of KINDS) {
    const items = found.get(kind) ?? [];
    if (items.length > 1) return new Assigned(items, clear);
  }
  return null;
}

function itemOf({ cue }: Token, bodies: number): [Kind, AssignedItem] | null {
  switch (cue?.type) {
    case 'outcome':
      return cue.what === 'granted+partially-granted'
        ? null
        : ['outcome', { ...NONE, measures: only(cue.what) }];
    case 'result': {
      const { what } = cue;
      return [
        'result',
        what === 'unclear'
          ? NONE
          : { ...NONE, measures: bodiesIn(bodies).map((body): Measure => `${body}/${what}`) },
      ];
    }
    case 'noun': {
      const [body] = bodiesIn(cue.bit);
      return body === undefined ? null : ['body', { ...NONE, measures: only(`${body}/total`) }];
    }
    case 'applicant':
      return cue.what === 'everyone' ? null : ['applicant', { ...NONE, applicant: cue.what }];
    case 'channel':
      return ['channel', { ...NONE, channel: cue.what }];
    case 'verb':
      return COUNTED_VERBS.has(cue.what)
        ? ['verb', { ...NONE, measures: only(COUNTED_VERBS.get(cue.what)!) }]
        : null;
    default:
      return null;
  }
}

const COUNTED_VERBS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['receive', 'received'],
  ['conclude', 'concluded'],
  ['answer', 'answered'],
  ['carry-out', 'carried-out'],
]);
