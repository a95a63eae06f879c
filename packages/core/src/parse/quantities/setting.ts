import { isDigit } from '../../text/index.ts';
import { standsAt } from './count-words.ts';
import type { Cue } from './cues.ts';
import { afterGap, isBlank } from './gaps.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { UnitSet } from './unit-set.ts';
import { isCarried, isListed } from './years.ts';

/** What holds until a sentence says something else, for words that stand between. */
export interface KeptSetting {
  readonly year: number | null;
  readonly yearNamed: boolean;
  readonly part: boolean;
  readonly fromJanuary: boolean;
  readonly wholeYear: boolean;
  readonly span: boolean;
  readonly plan: boolean;
  readonly reach: Quantity['reach'];
  readonly reachNamed: boolean;
}

/** Of what time and whose the numbers are that the reader comes by. */
export class Setting {
  readonly #units: Uint16Array;
  readonly #reportYear: number | null;
  #year: number | null = null;
  /** The sentence itself named its year. */
  #yearNamed = false;
  #localYear: number | null = null;
  #part = false;
  /** 1月1日 was named: a part of the year unless 12月31日 follows. */
  #fromJanuary = false;
  #wholeYear = false;
  #span = false;
  #plan = false;
  #norm = false;
  #reach: Quantity['reach'] = null;
  /** The sentence itself named whose the numbers are. */
  #reachNamed = false;
  readonly #area: number;

  /** @param organ the organ's name, folded and without spaces; empty where it is not known */
  constructor(units: Uint16Array, reportYear: number | null, organ: string) {
    this.#units = units;
    this.#reportYear = reportYear;
    this.#area = areaOf(organ);
  }

  get year(): number | null {
    return this.#localYear ?? this.#year ?? this.#reportYear;
  }

  get period(): Quantity['period'] {
    if (this.#span) return 'span';
    return this.#part || (this.#fromJanuary && !this.#wholeYear) ? 'part' : 'year';
  }

  get reach(): Quantity['reach'] {
    return this.#reach;
  }

  get hypothetical(): boolean {
    return this.#plan || this.#norm;
  }

  beginBlock(): void {
    this.#year = null;
    this.#reach = null;
    this.beginSentence();
  }

  /** A sentence goes on with the year of the one before it, and with a share of the numbers that was named there. */
  beginSentence(): void {
    this.#part = this.#fromJanuary = this.#wholeYear = false;
    this.#span = this.#plan = this.#yearNamed = this.#reachNamed = false;
    if (this.#reach !== 'own') this.#reach = null;
    this.beginClause();
  }

  beginClause(): void {
    this.#localYear = null;
    this.#norm = false;
  }

  keep(): KeptSetting {
    return {
      year: this.#year,
      yearNamed: this.#yearNamed,
      part: this.#part,
      fromJanuary: this.#fromJanuary,
      wholeYear: this.#wholeYear,
      span: this.#span,
      plan: this.#plan,
      reach: this.#reach,
      reachNamed: this.#reachNamed,
    };
  }

  restore(kept: KeptSetting): void {
    this.#year = kept.year;
    this.#yearNamed = kept.yearNamed;
    this.#part = kept.part;
    this.#fromJanuary = kept.fromJanuary;
    this.#wholeYear = kept.wholeYear;
    this.#span = kept.span;
    this.#plan = kept.plan;
    this.#reach = kept.reach;
    this.#reachNamed = kept.reachNamed;
  }

  /** Takes what a year or month, token `at` of a clause that begins at `from`, tells. */
  readDate(tokens: readonly Token[], at: number, from: number, count: number): void {
    const token = tokens[at]!;
    if (token.kind === 'month') this.#setMonth(token);
    else this.#readYear(token.value, tokens, at, from, count);
  }

  #readYear(year: number, tokens: readonly Token[], at: number, from: number, count: number): void {
    // 上年结转, 结转下年 speak of this year's report.
    if (year !== this.#reportYear && isCarried(tokens, at, from, count)) return;
    const before = at > from ? tokens[at - 1]! : null;
    if (isListed(tokens, year, at, from)) this.#span = true;
    this.#setYear(year, before?.cue?.type === 'compare' && before.cue.what === 'versus');
  }

  /** `compared` behind 较, 比 and the like, where it is not what the sentence is about. */
  #setYear(year: number, compared: boolean): void {
    if (compared || this.#localYear !== null) this.#localYear = year;
    else {
      this.#year = year;
      this.#yearNamed = true;
      // A sentence that begins with the report's year is no longer about 县本级 only.
      if (!this.#reachNamed && year === this.#reportYear) this.#reach = null;
    }
  }

  /** 全年: of the report's year, unless the sentence has named another. */
  #setWholeYear(): void {
    if (!this.#yearNamed && this.#localYear === null && this.#reportYear !== null)
      this.#setYear(this.#reportYear, false);
  }

  /** 12月31日, 12月底 and 1—12月 end the year; any other month is a part of it. */
  #setMonth(token: Token): void {
    if (token.value === 12 && (this.#isAtEnd(token.end) || this.#isFromJanuary(token.start)))
      this.#wholeYear = true;
    else if (token.value === 1) this.#fromJanuary = true;
    else this.#part = true;
  }

  #isAtEnd(end: number): boolean {
    const units = this.#units;
    const at = afterGap(units, end, units.length);
    if (isDigit(units[at] ?? 0)) return standsAt(units, at, units.length, '31日') > 0;
    return units[at] === BOTTOM || units[at] === END;
  }

  /** 1-12月, 1月至12月, 1月—12月 */
  #isFromJanuary(start: number): boolean {
    let from = start;
    while (from > 0 && start - from < LONGEST_RANGE && !SENTENCE.has(this.#units[from - 1]!)) from--;
    let lead = '';
    for (let at = from; at < start; at++)
      if (!isBlank(this.#units[at]!)) lead += String.fromCharCode(this.#units[at]!);
    return /(?:^|\D)1月?[-~—–至到]+$/u.test(lead);
  }

  /** Takes what a word, token `at` of a clause that begins at `from`, tells of time or of whose the numbers are. */
  readWord(cue: Cue, tokens: readonly Token[], at: number, from: number, count: number): void {
    if (cue.type === 'year') {
      if (cue.what === 'whole') this.#setWholeYear();
      else if (this.#reportYear !== null)
        this.#readYear(this.#reportYear + cue.what, tokens, at, from, count);
    } else if (cue.type === 'period') {
      if (cue.what === 'part') this.#part = true;
      // 2024年以来 is this year, 十四五以来 is longer.
      if (cue.what === 'span' && !(this.#yearNamed && this.#year === this.#reportYear)) this.#span = true;
    } else if (cue.type === 'doubt') {
      if (cue.what === 'plan') this.#plan = true;
      else this.#norm = true;
    } else if (cue.type === 'reach' && !(this.#reach === 'area' && cue.what === 'units')) {
      // 全区各部门 is the whole area.
      this.#reach = cue.what === 'area' ? this.#areaNamed(tokens[at]!) : cue.what;
      this.#reachNamed = true;
    }
  }

  /** 全县 is all of a county's report, 全省 and 全镇 are more and less. */
  #areaNamed({ start, end }: Token): 'area' | 'elsewhere' {
    const last = this.#units[end - 1]!;
    const other = this.#units[start] === ALL && AREAS.has(last) && this.#area !== 0 && last !== this.#area;
    return other ? 'elsewhere' : 'area';
  }
}

/** The last unit of the kind of place that an organ's government governs: 县 of 霁川县人民政府; 0 where it governs none. */
function areaOf(organ: string): number {
  const area = /(.)(?:人民)?政府(?:办公[厅室])?$|街(道)办事处$/u.exec(organ);
  return (area?.[1] ?? area?.[2] ?? '\0').charCodeAt(0);
}

const ALL = '全'.charCodeAt(0);
const AREAS = new UnitSet('省市州盟县区旗镇乡道');

const BOTTOM = '底'.charCodeAt(0);
const END = '末'.charCodeAt(0);
const LONGEST_RANGE = 8;
const SENTENCE = new UnitSet('年,。;');
