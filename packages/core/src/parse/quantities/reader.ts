import type { Range, Report } from '../report.ts';
import type { Assigned } from './assigned.ts';
import { Lists } from './lists.ts';
import type { Place, Topic } from './place.ts';
import type { ProseNumber } from './prose-number.ts';
import type { OpenQuantity, Quantity } from './quantity.ts';
import { Setting } from './setting.ts';
import type { Token, Tokeniser } from './tokens.ts';
import { Topics } from './topics.ts';
import { type Position, Understanding } from './understood.ts';
import { Window } from './window.ts';
import { directionOf } from './years.ts';

/** A stretch of a sentence between marks, as indexes of its tokens. */
export interface Clause extends Range {
  readonly from: number;
  readonly to: number;
  /** The mark before it; 0 at the beginning of a sentence. */
  readonly mark: number;
}

const NO_MEASURES: Quantity['measures'] = [];

/** What a reader of prose has come by, and the quantities found so far. */
export class Reader implements Place {
  readonly units: Uint16Array;
  readonly reportYear: number | null;
  readonly quantities: OpenQuantity[] = [];
  readonly setting: Setting;
  readonly topics = new Topics();
  readonly lists = new Lists();
  /** The words before and behind the number that is read, and those of both or of another clause. */
  readonly before = new Window();
  readonly after = new Window();
  readonly merged = new Window();
  readonly #understanding: Understanding;
  /** The tokens of the sentence are the first `count`. */
  tokens: readonly Token[] = [];
  count = 0;
  sentence: Range = { start: 0, end: 0 };
  /** The clause before, where it has no number: 收到申请，共 12 件. */
  pending: Clause | null = null;
  /** The last number of the sentence that counts something. */
  last: Quantity | null = null;
  /** The last of them that is of the report's own year: what 同比增长 speaks of. */
  current: Quantity | null = null;
  /** What the numbers behind 分别为 count. */
  assigned: Assigned | null = null;
  /** The last number of the clause counts something, but what is not known. */
  unresolved = false;

  constructor({ source, year, organization }: Report) {
    this.units = source.units;
    this.reportYear = year?.value ?? null;
    const organ = organization?.value ?? '';
    this.setting = new Setting(source.units, this.reportYear, organ);
    this.#understanding = new Understanding(source.units, organ);
  }

  get topic(): Topic {
    return this.topics.topic;
  }

  get bodies(): number {
    return this.topics.bodies;
  }

  get section(): number {
    return this.topics.section;
  }

  get aboutDisclosure(): boolean {
    return this.topics.aboutDisclosure;
  }

  get overDisclosure(): boolean {
    return this.topics.overDisclosure;
  }

  get disputed(): boolean {
    return this.topics.disputed;
  }

  get revised(): boolean {
    return this.topics.revised;
  }

  direction(from: number, to: number): 'carried-in' | 'carried-out' | null {
    return directionOf(this.tokens, from, to, this.reportYear);
  }

  /** Whether nothing in a stretch is left that is not understood, its tokens `from`…`to` aside. */
  covers(start: number, end: number, from: number, to: number, position: Position): boolean {
    return this.#understanding.covers(start, end, this.tokens, from, to, position);
  }

  beginSentence(sentence: Range, { tokens, count }: Tokeniser): void {
    this.sentence = sentence;
    this.tokens = tokens;
    this.count = count;
    this.unresolved = false;
    this.last = this.current = this.pending = this.assigned = null;
  }

  /** Takes what token `at` of a clause that begins at `from`, no number, tells about time, place, topic and lists. */
  readSetting(at: number, from: number): void {
    const { kind, cue, end } = this.tokens[at]!;
    if (cue === null) {
      if (kind !== 'mark') this.setting.readDate(this.tokens, at, from, this.count);
      return;
    }
    switch (cue.type) {
      case 'year':
      case 'period':
      case 'doubt':
      case 'reach':
        this.setting.readWord(cue, this.tokens, at, from, this.count);
        break;
      case 'role':
        this.lists.read(cue.what);
        if (cue.what === 'except') this.topics.narrowed = true;
        break;
      default:
        this.topics.read(cue, end);
    }
  }

  /** Adds a quantity of which nothing is known but its number, when and where; whoever knows more sets it. */
  make(number: ProseNumber): OpenQuantity {
    const { start, end, value, decimals, style, approximate, unit, close } = number;
    const { year, period, reach, hypothetical } = this.setting;
    const quantity: OpenQuantity = {
      index: this.quantities.length,
      start,
      end,
      value,
      decimals,
      style,
      approximate,
      unit,
      close,
      measures: NO_MEASURES,
      subject: null,
      year,
      period,
      reach,
      applicant: null,
      channel: null,
      negated: value === 0 && unit !== '%',
      role: 'whole',
      whole: null,
      list: null,
      exhaustive: false,
      comparison: null,
      of: null,
      hypothetical,
      insideTitle: false,
      section: this.topics.section,
      sentence: this.sentence,
    };
    this.quantities.push(quantity);
    return quantity;
  }
}
