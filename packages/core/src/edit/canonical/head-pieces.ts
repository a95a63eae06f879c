import type { Range } from '../../parse/report.ts';

/** How many letters of each kind. */
type Letters = ReadonlyMap<string, number>;

/**
 * With so many pieces the layout breaks heads throughout (columns wrapped or set downwards, labels between their lines),
 * and some pieces are counted with the labels beside them: then the rest need not make whole heads.
 */
const BROKEN = 4;
/** A head put together in more ways than this is not understood. */
const MOST_TRIES = 2000;

/**
 * Collects what cells, line breaks and columns of vertical text leave of a table's heads, in any order, and says whether
 * they are whole heads together. A lone 公开 is no part of 本年新公开数量 but a word of its own, which must not be lost.
 */
export class HeadPieces {
  readonly #heads: Set<string>;
  /** Pieces of heads, and their letters together. */
  readonly #places: Range[] = [];
  #letters: Letters = new Map();
  /** Whole heads that may as well be pieces of longer ones: 其他 of 其他结果. */
  readonly #whole: string[] = [];
  #tries = 0;

  constructor(heads: Iterable<string>) {
    this.#heads = new Set(heads);
  }

  /**
   * Takes a text that is a head or a piece of one; false where it is neither.
   *
   * @param beside heads that only this place has: what belongs to the rows around it
   */
  take(text: string, place: Range, beside: readonly string[]): boolean {
    const longer = [...this.#heads, ...beside].filter((head) => head.includes(text));
    if (longer.length === 0) return false;
    if (longer.includes(text)) {
      if (longer.length > 1) this.#whole.push(text);
      return true;
    }
    for (const head of longer) this.#heads.add(head);
    this.#places.push(place);
    this.#letters = add(this.#letters, lettersOf(text), 1);
    return true;
  }

  /** The first piece where the pieces do not make whole heads together; null where they do. */
  loose(): Range | null {
    const [first] = this.#places;
    if (first === undefined || this.#places.length >= BROKEN) return null;
    return this.#cover(this.#letters, this.#whole) ? null : first;
  }

  /** Whether letters are those of some heads, perhaps with some of the whole ones as their pieces. */
  #cover(letters: Letters, whole: readonly string[]): boolean {
    const letter = this.#rarest(letters);
    if (letter === null) return true;
    for (const head of this.#heads) {
      if (!head.includes(letter) || ++this.#tries > MOST_TRIES) continue;
      const rest = add(letters, lettersOf(head), -1);
      if (isWhole(rest) && this.#cover(rest, whole)) return true;
      for (const [at, text] of whole.entries()) {
        if (text === head || !head.includes(text)) continue;
        const helped = add(rest, lettersOf(text), 1);
        const others = [...whole.slice(0, at), ...whole.slice(at + 1)];
        if (isWhole(helped) && this.#cover(helped, others)) return true;
      }
    }
    return false;
  }

  /** The letter that the fewest heads have, so that the fewest ways need be tried. */
  #rarest(letters: Letters): string | null {
    let rarest: string | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const [letter, count] of letters) {
      if (count === 0) continue;
      let heads = 0;
      for (const head of this.#heads) if (head.includes(letter)) heads++;
      if (heads < fewest) [rarest, fewest] = [letter, heads];
    }
    return rarest;
  }
}

function lettersOf(text: string): Letters {
  const letters = new Map<string, number>();
  for (const letter of text) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return letters;
}

function add(a: Letters, b: Letters, times: number): Letters {
  const sum = new Map(a);
  for (const [letter, count] of b) sum.set(letter, (sum.get(letter) ?? 0) + times * count);
  return sum;
}

function isWhole(letters: Letters): boolean {
  for (const count of letters.values()) if (count < 0) return false;
  return true;
}
