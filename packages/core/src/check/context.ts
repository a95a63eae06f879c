import { compareRollUp, type RollUpComparison } from '../compare/compare-roll-up.ts';
import { type Organ, organOf } from '../parse/organ/index.ts';
import { type Paragraph, paragraphsOf } from '../parse/paragraphs.ts';
import { type Quantity, quantitiesOf } from '../parse/quantities/index.ts';
import type { Cell, Report } from '../parse/report.ts';
import type { WordHit } from '../text/index.ts';
import type { Catalogue } from './catalogue.ts';
import { type Characters, charactersOf } from './characters.ts';
import { diagnose } from './culprit/culprit.ts';
import type { Diagnosis } from './culprit/diagnosis.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { RuleSet } from './rule-set.ts';
import { compareStatements, type Statements } from './statements/index.ts';
import { type Directive, readDirectives } from './suppress/directive.ts';
import type { IdleDirective } from './suppress/suppress.ts';
import type { WordHits } from './word-index.ts';

/** What a check may know besides the report itself. */
export interface Surroundings {
  /** The same organ's report of the year before. */
  readonly lastYear?: Report;
  /** The reports of the units that this report sums up. */
  readonly units?: readonly Report[];
  /** The organs whose reports must be among the units, where that is known. */
  readonly unitNames?: readonly string[];
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
  /** The directives that were of no use; empty until all rules but the last have run. */
  idle: readonly IdleDirective[] = [];
  readonly #rules: RuleSet;
  #directives: readonly Directive[] | undefined;
  #diagnoses: readonly Diagnosis[] | undefined;
  #unusual: readonly Cell[] | undefined;
  #paragraphs: readonly Paragraph[] | undefined;
  #rollUp: RollUpComparison | undefined;
  #quantities: readonly Quantity[] | undefined;
  #statements: Statements | undefined;
  #organ: Organ | null | undefined;
  #characters: Characters | undefined;
  #hits: WordHits | undefined;

  constructor(report: Report, rules: RuleSet, surroundings: Surroundings = {}) {
    this.report = report;
    this.surroundings = surroundings;
    this.evaluation = evaluate(report);
    this.#rules = rules;
  }

  /** The ids of all rules and groups of this check. */
  get catalogue(): Catalogue {
    return this.#rules.catalogue;
  }

  /** What the text's comments tell Gouji to be silent about. */
  get directives(): readonly Directive[] {
    this.#directives ??= readDirectives(this.report.source);
    return this.#directives;
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

  /** The report against the units it sums up; null where none are given: not every report is a consolidation. */
  get rollUp(): RollUpComparison | null {
    const { units = [] } = this.surroundings;
    if (units.length === 0) return null;
    this.#rollUp ??= compareRollUp(units, this.report);
    return this.#rollUp;
  }

  /** The prose, line by line, outside headings and tables. */
  get paragraphs(): readonly Paragraph[] {
    this.#paragraphs ??= paragraphsOf(this.report);
    return this.#paragraphs;
  }

  /** The quantities that the prose states, in text order. */
  get quantities(): readonly Quantity[] {
    this.#quantities ??= quantitiesOf(this.report, this.paragraphs);
    return this.#quantities;
  }

  /** What the prose states beside what the tables say. */
  get statements(): Statements {
    this.#statements ??= compareStatements(this, this.quantities);
    return this.#statements;
  }

  /** What is known of the organ from its name: that of the title, or that of the profile where it says more. */
  get organ(): Organ | null {
    if (this.#organ === undefined) {
      this.#organ = organOf(this.report.organization?.value, this.surroundings.profile?.organ);
    }
    return this.#organ;
  }

  /** What rules on wording and privacy ask of the text: half-width marks, brackets, odd characters, long numbers. */
  get characters(): Characters {
    this.#characters ??= charactersOf(this.report);
    return this.#characters;
  }

  /**
   * Where the words that a rule declares (`RuleSpec.words`) stand in the whole text, in text order; `word` indexes the
   * rule's own list. All rules' words are looked for together in one pass.
   */
  hits(rule: string): readonly WordHit[] {
    this.#hits ??= this.#rules.words.find(this.report.source);
    return this.#hits.of(rule);
  }
}

function isUnusual({ value, notation, unit }: Cell): boolean {
  return value === null || value < 0 || !Number.isSafeInteger(value) || notation !== 'plain' || unit !== null;
}
