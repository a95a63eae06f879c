import type { Quantity } from '../../../parse/quantities/index.ts';
import type { RuleContext } from '../../context.ts';
import { isTableNumber, tableValues } from '../../statements/index.ts';
import type { YearMention } from './years.ts';

/** Fewer numbers may be the same in both years by chance. */
const FEWEST = 2;

/**
 * Tells whether what the text says of an earlier year are the numbers of this report's tables: at least two, none of them
 * another number, and nothing else told of the report's year in their place. Then only the year is old. To be asked from
 * the beginning of the text to its end: it looks at each quantity once.
 */
export class TablesYear {
  readonly #context: RuleContext;
  readonly #year: number;
  /** The next quantity to be looked at. */
  #next = 0;
  /** What is told of the report's year itself. */
  #own: ReadonlySet<string> | undefined;

  constructor(context: RuleContext, year: number) {
    this.#context = context;
    this.#year = year;
  }

  /** @param end how far the text tells of the year */
  isToldAs({ value, start }: YearMention, end: number): boolean {
    const { quantities } = this.#context;
    const told = new Set<string>();
    let other = false;
    while (this.#next < quantities.length && quantities[this.#next]!.start < start) this.#next++;
    for (; this.#next < quantities.length && quantities[this.#next]!.start < end; this.#next++) {
      const quantity = quantities[this.#next]!;
      const agrees = quantity.year === value ? this.#agrees(quantity) : null;
      if (agrees === false) other = true;
      if (agrees && quantity.value > 0) told.add(countedBy(quantity));
    }
    if (other || told.size < FEWEST) return false;
    this.#own ??= new Set(quantities.filter(({ year }) => year === this.#year).map(countedBy));
    for (const counted of told) if (this.#own.has(counted)) return false;
    return true;
  }

  /** Whether the tables give the same number; null where they don't count it. */
  #agrees(quantity: Quantity): boolean | null {
    const ours = { ...quantity, year: this.#year };
    const values = isTableNumber(this.#context, ours) ? tableValues(this.#context.report, ours) : [];
    return values.length === 0 ? null : values.some(({ value }) => value === quantity.value);
  }
}

function countedBy({ measures, applicant }: Quantity): string {
  return `${measures.join('+')} ${applicant ?? ''}`;
}
