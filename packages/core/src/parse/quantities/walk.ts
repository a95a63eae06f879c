import type { ProseNumber } from './prose-number.ts';
import type { Quantity } from './quantity.ts';
import type { Clause } from './reader.ts';

/** What the walk through a clause has come by so far. */
export interface Walk {
  readonly clause: Clause;
  /** The number being read and its token. */
  at: number;
  number: ProseNumber;
  /** The first token behind the number before, and where that number ends. */
  from: number;
  start: number;
  /** The words that say what is counted stand behind the numbers: 7 件予以公开. */
  behind: boolean;
  /** 分别 stood in this clause. */
  respectively: boolean;
  /** 其中 stood in this clause before the next number. */
  here: boolean;
  comparison: Quantity['comparison'];
  rate: 'answered' | 'concluded' | 'other';
}
