import { Lexicon, type SourceText, type WordHit } from '../text/index.ts';

interface Declaring {
  readonly id: string;
  readonly words?: readonly string[];
}

/** The words of all rules in one lexicon, so that a text is searched once however many rules there are. */
export class WordIndex {
  readonly #lexicon: Lexicon;
  readonly #owner: readonly { readonly rule: string; readonly word: number }[];

  constructor(rules: readonly Declaring[]) {
    const all = rules.flatMap(({ id, words = [] }) => words.map((text, word) => ({ rule: id, word, text })));
    this.#owner = all;
    this.#lexicon = new Lexicon(all.map(({ text }) => text));
  }

  /** The hits of every rule's words in text order, by rule id. */
  find({ units, length }: SourceText): ReadonlyMap<string, readonly WordHit[]> {
    const hits = new Map<string, WordHit[]>();
    this.#lexicon.scan(units, 0, length, (index, start, end) => {
      const { rule, word } = this.#owner[index]!;
      const own = hits.get(rule);
      if (own === undefined) hits.set(rule, [{ word, start, end }]);
      else own.push({ word, start, end });
    });
    return hits;
  }
}
