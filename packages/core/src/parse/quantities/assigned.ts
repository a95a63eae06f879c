import { bodiesOf } from './measures.ts';
import type { Applicant, DisputeBody, Measure, Quantity } from './quantity.ts';
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

  constructor(items: readonly AssignedItem[]) {
    this.#items = items;
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
  bodies: readonly DisputeBody[],
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
    if (items.length > 1) return new Assigned(items);
  }
  return null;
}

function itemOf({ cue }: Token, bodies: readonly DisputeBody[]): [Kind, AssignedItem] | null {
  switch (cue?.type) {
    case 'outcome':
      return cue.what === 'granted+partially-granted' ? null : ['outcome', { ...NONE, measures: [cue.what] }];
    case 'result': {
      const { what } = cue;
      return [
        'result',
        what === 'unclear' ? NONE : { ...NONE, measures: bodies.map((body): Measure => `${body}/${what}`) },
      ];
    }
    case 'noun': {
      const [body] = bodiesOf(cue.what);
      return body === undefined ? null : ['body', { ...NONE, measures: [`${body}/total`] }];
    }
    case 'applicant':
      return cue.what === 'everyone' ? null : ['applicant', { ...NONE, applicant: cue.what }];
    case 'channel':
      return ['channel', { ...NONE, channel: cue.what }];
    case 'verb':
      return VERBS.has(cue.what) ? ['verb', { ...NONE, measures: [VERBS.get(cue.what)!] }] : null;
    default:
      return null;
  }
}

const VERBS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['receive', 'received'],
  ['conclude', 'concluded'],
  ['answer', 'answered'],
  ['carry-out', 'carried-out'],
]);
