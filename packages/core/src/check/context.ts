import { type Paragraph, paragraphsOf } from '../parse/paragraphs.ts';
import type { Cell, Report } from '../parse/report.ts';
import type { WordHit } from '../text/index.ts';
import { type Diagnosis, diagnose } from './culprit/culprit.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { WordIndex } from './word-index.ts';

/** What a check may know besides the report itself. */
export interface Surroundings {
  /** The same organ's report of the year before. */
  readonly lastYear?: Report;
  /** The reports of the units that this report sums up. */
  readonly units?: readonly Report[];
  /** What is known of the organ and the year from elsewhere than the text. */
  readonly profile?: Profile;
}

export interface Profile {
  readonly organ?: string;
  readonly level?: 'province' | 'city' | 'county' | 'township' | 'department';
  readonly year?: number;
}

/** What every rule is given: the report and what is computed from it once, at the first rule that asks. */
export class RuleContext {
  readonly report: Report;
  readonly surroundings: Surroundings;
  readonly evaluation: Evaluation;
  readonly #words: WordIndex;
  #diagnoses: readonly Diagnosis[] | undefined;
  #unusual: readonly Cell[] | undefined;
  #paragraphs: readonly Paragraph[] | undefined;
  #hits: ReadonlyMap<string, readonly WordHit[]> | undefined;

  constructor(report: Report, words: WordIndex, surroundings: Surroundings = {}) {
    this.report = report;
    this.surroundings = surroundings;
    this.evaluation = evaluate(report);
    this.#words = words;
  }

  /** The broken identities by their causes. */
  get diagnoses(): readonly Diagnosis[] {
    this.#diagnoses ??= diagnose(this.report, this.evaluation);
    return this.#diagnoses;
  }

  /** The cells that are anything else than a plain non-negative integer, so that no rule need look at all cells. */
  get unusual(): readonly Cell[] {
    this.#unusual ??= this.report.cells.filter(isUnusual);
    return this.#unusual;
  }

  /** The prose, line by line, outside headings and tables. */
  get paragraphs(): readonly Paragraph[] {
    this.#paragraphs ??= paragraphsOf(this.report);
    return this.#paragraphs;
  }

  /**
   * Where the words that a rule declares (`RuleSpec.words`) stand in the whole text, in text order; `word` indexes the
   * rule's own list. All rules' words are looked for together in one pass.
   */
  hits(rule: string): readonly WordHit[] {
    this.#hits ??= this.#words.find(this.report.source);
    return this.#hits.get(rule) ?? [];
  }
}

function isUnusual({ value, notation, unit }: Cell): boolean {
  return value === null || value < 0 || !Number.isSafeInteger(value) || notation !== 'plain' || unit !== null;
}
