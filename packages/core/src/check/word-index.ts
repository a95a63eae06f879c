import { Lexicon, type SourceText, type WordHit } from '../text/index.ts';

interface Declaring {
  readonly id: string;
  readonly words?: readonly string[];
}

/**
 * The words of all rules in one lexicon, so that a text is searched once however many rules there are. Rules that
 * declare the very same list share its hits.
 */
export class WordIndex {
  readonly #lexicon: Lexicon;
  readonly #owner: readonly { readonly list: number; readonly word: number }[];
  /** The rules of each list of words. */
  readonly #rules: readonly (readonly string[])[];

  constructor(rules: readonly Declaring[]) {
    const lists = new Map<readonly string[], string[]>();
    for (const { id, words } of rules) {
      if (words === undefined) continue;
      const known = lists.get(words);
      if (known === undefined) lists.set(words, [id]);
      else known.push(id);
    }
    const all = [...lists.keys()].flatMap((words, list) => words.map((text, word) => ({ list, word, text })));
    this.#rules = [...lists.values()];
    this.#owner = all;
    this.#lexicon = new Lexicon(all.map(({ text }) => text));
  }

  /** The hits of every rule's words in text order, by rule id. */
  find({ units, length }: SourceText): ReadonlyMap<string, readonly WordHit[]> {
    const found: WordHit[][] = this.#rules.map(() => []);
    this.#lexicon.scan(units, 0, length, (index, start, end) => {
      const { list, word } = this.#owner[index]!;
      found[list]!.push({ word, start, end });
    });
    const hits = new Map<string, readonly WordHit[]>();
    this.#rules.forEach((ids, list) => {
      for (const id of ids) hits.set(id, found[list]!);
    });
    return hits;
  }
}
