import { Lexicon, type SourceText, type WordHit } from '../text/index.ts';

interface Declaring {
  readonly id: string;
  readonly words?: readonly string[];
}

/** What was found of the words of all rules in one text. */
export interface WordHits {
  /** The places of the words that a rule declares, in text order; `word` indexes its own list. */
  of(rule: string): readonly WordHit[];
}

const NONE: readonly WordHit[] = [];

/**
 * The words of all rules in one lexicon, so that a text is searched once however many rules there are. Rules that
 * declare the very same list share its hits.
 */
export class WordIndex {
  readonly #lexicon: Lexicon;
  /** For each word of the lexicon its list, and its place in that. */
  readonly #list: readonly number[];
  readonly #word: readonly number[];
  /** The list of each rule. */
  readonly #listOf = new Map<string, number>();

  constructor(rules: readonly Declaring[]) {
    const lists = new Map<readonly string[], number>();
    for (const { id, words } of rules) {
      if (words === undefined) continue;
      const list = lists.get(words) ?? lists.size;
      lists.set(words, list);
      this.#listOf.set(id, list);
    }
    const all = [...lists].flatMap(([words, list]) => words.map((text, word) => ({ list, word, text })));
    this.#list = all.map(({ list }) => list);
    this.#word = all.map(({ word }) => word);
    this.#lexicon = new Lexicon(all.map(({ text }) => text));
  }

  /** Looks for every rule's words in one pass. */
  find({ units, length }: SourceText): WordHits {
    const found: (WordHit[] | undefined)[] = [];
    this.#lexicon.scan(units, 0, length, (index, start, end) => {
      const hit = { word: this.#word[index]!, start, end };
      const list = this.#list[index]!;
      const hits = found[list];
      if (hits === undefined) found[list] = [hit];
      else hits.push(hit);
    });
    return { of: (rule) => found[this.#listOf.get(rule) ?? -1] ?? NONE };
  }
}
