import { Catalogue } from './catalogue.ts';
import type { Rule } from './rule.ts';
import { WordIndex } from './word-index.ts';

/** Rules to check reports against, with what is made of them once for all reports. */
export class RuleSet {
  readonly rules: readonly Rule[];
  #words: WordIndex | undefined;
  #catalogue: Catalogue | undefined;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
  }

  /** The words of all rules. Made at the first check: loading the library stays cheap. */
  get words(): WordIndex {
    this.#words ??= new WordIndex(this.rules);
    return this.#words;
  }

  /** The ids of all rules and groups. */
  get catalogue(): Catalogue {
    this.#catalogue ??= new Catalogue(this.rules);
    return this.#catalogue;
  }
}
