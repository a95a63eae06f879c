import { isDigit } from '../../text/index.ts';
import { skipGaps, standsAt } from './count-words.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

/** Of what time and whose the numbers are that the reader comes by. */
export class Setting {
  readonly #units: Uint16Array;
  readonly #reportYear: number | null;
  #year: number | null = null;
  #localYear: number | null = null;
  #part = false;
  #wholeYear = false;
  #span = false;
  #plan = false;
  #norm = false;
  #reach: Quantity['reach'] = null;

  constructor(units: Uint16Array, reportYear: number | null) {
    this.#units = units;
    this.#reportYear = reportYear;
  }

  get year(): number | null {
    return this.#localYear ?? this.#year ?? this.#reportYear;
  }

  get period(): Quantity['period'] {
    if (this.#span) return 'span';
    return this.#part && !this.#wholeYear ? 'part' : 'year';
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
    this.#part = this.#wholeYear = this.#span = this.#plan = false;
    if (this.#reach === 'area') this.#reach = null;
    this.beginClause();
  }

  beginClause(): void {
    this.#localYear = null;
    this.#norm = false;
  }

  /** 上年, 2023年; `compared` behind 较, 比 and the like, where it is not what the sentence is about. */
  setYear(year: number, compared: boolean): void {
    if (compared || this.#localYear !== null) this.#localYear = year;
    else {
      this.#year = year;
      if (this.#reach !== 'area' && year === this.#reportYear) this.#reach = null;
    }
  }

  /** The year that 上年, 今年 or 下年 means. */
  yearOf(offset: number): number | null {
    return this.#reportYear === null ? null : this.#reportYear + offset;
  }

  /** 12月31日 and 12月底 end the year; any other month is a part of it. */
  setMonth({ value, end }: Token): void {
    const at = skipGaps(this.#units, end, this.#units.length);
    const atEnd = isDigit(this.#units[at] ?? 0)
      ? standsAt(this.#units, at, this.#units.length, '31日') > 0
      : '底末'.includes(String.fromCharCode(this.#units[at] ?? 0x20));
    if (value === 12 && atEnd) this.#wholeYear = true;
    else this.#part = true;
  }

  read({ cue }: Token): void {
    if (cue === null) return;
    if (cue.type === 'period') {
      if (cue.what === 'part') this.#part = true;
      if (cue.what === 'span' && (this.#year === null || this.#year !== this.#reportYear)) this.#span = true;
    } else if (cue.type === 'doubt') {
      if (cue.what === 'plan') this.#plan = true;
      else this.#norm = true;
    } else if (cue.type === 'reach' && !(this.#reach === 'area' && cue.what === 'units')) {
      // 全区各部门 is the whole area.
      this.#reach = cue.what;
    }
  }
}
