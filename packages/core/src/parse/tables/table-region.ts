import { FORM_2021, type TableId } from '../../form/index.ts';
import type { SourceText } from '../../text/index.ts';
import { scanRegion } from '../cells/scan.ts';
import type { Tokens } from '../cells/tokens.ts';
import type { Range, Section } from '../report.ts';
import { DICTIONARIES } from '../rows/dictionary.ts';
import { matchRows } from '../rows/match-rows.ts';
import type { MatchedRows } from '../rows/row-draft.ts';

/** Where a table was looked for, and what was found there. */
export interface Region extends Range {
  /** Whether a table was found in it. */
  readonly found: boolean;
  readonly tokens: Tokens;
  readonly matched: MatchedRows;
}

/** Fewest labels that make a table; where no section of its own announces it, more of table 4's, whose heads are common words. */
const FEWEST_LABELS = 3;
const FEWEST_HEADS = 6;
/** Fewest numbers in a row that are table 4 although its heads are lost: only its own section tells it then. */
const FEWEST_DISPUTES = 8;
/** With fewer headings found, a heading may be no heading, and the tables may stand anywhere. */
const FEWEST_SECTIONS = 3;

/** Looks for the tables of one report; text in which several of them are looked for is cut into cells once. */
export class RegionFinder {
  readonly #source: SourceText;
  readonly #sections: readonly Section[];
  readonly #scanned = new Map<number, { readonly end: number; readonly tokens: Tokens }>();

  constructor(source: SourceText, sections: readonly Section[]) {
    this.#source = source;
    this.#sections = sections;
  }

  /** The section's text; where the section or a table in it is absent, the text between its neighbours, or all of it. */
  find(id: TableId): Region {
    const number = FORM_2021.tables[id].section;
    const own = this.#sections.find((s) => s.section.number === number);
    if (own !== undefined) {
      const region = this.#read(own.headingEnd, own.end, id, true);
      if (region.found || this.#sections.length >= FEWEST_SECTIONS) return region;
      const whole = this.#read(0, this.#source.length, id, false);
      return whole.found ? whole : region;
    }
    const before = this.#sections.filter((s) => s.section.number < number).pop();
    const after = this.#sections.find((s) => s.section.number > number);
    return this.#read(before?.start ?? 0, after?.start ?? this.#source.length, id, false);
  }

  #read(start: number, end: number, id: TableId, own: boolean): Region {
    const tokens = this.#scan(start, Math.max(start, end));
    const matched = matchRows(this.#source, tokens, DICTIONARIES[id]);
    return { start, end, tokens, matched, found: isTable(matched, id, own) };
  }

  #scan(start: number, end: number): Tokens {
    const scanned = this.#scanned.get(start);
    if (scanned !== undefined && scanned.end === end) return scanned.tokens;
    const tokens = scanRegion(this.#source, start, end);
    this.#scanned.set(start, { end, tokens });
    return tokens;
  }
}

function isTable({ labels, drafts }: MatchedRows, id: TableId, own: boolean): boolean {
  if (id !== 'disputes')
    return labels >= FEWEST_LABELS && drafts.some((d) => d.values.length > 0 || d.row !== '');
  return (
    labels >= (own ? FEWEST_LABELS : FEWEST_HEADS) ||
    (own && drafts.some((d) => d.values.length >= FEWEST_DISPUTES))
  );
}
