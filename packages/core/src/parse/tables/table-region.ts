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

/** Fewest labels that make a table where no section heading announces it. */
const FEWEST_LABELS = 3;

/** The section's text; where the section or a table in it is absent, the text between its neighbours, or all of it. */
export function findRegion(source: SourceText, sections: readonly Section[], id: TableId): Region {
  const number = FORM_2021.tables[id].section;
  const own = sections.find((s) => s.section.number === number);
  if (own !== undefined) {
    const region = readRegion(source, own.headingEnd, own.end, id, true);
    if (region.found || sections.length >= FEWEST_SECTIONS) return region;
    const whole = readRegion(source, 0, source.length, id, false);
    return whole.found ? whole : region;
  }
  const before = sections.filter((s) => s.section.number < number).pop();
  const after = sections.find((s) => s.section.number > number);
  return readRegion(source, before?.start ?? 0, after?.start ?? source.length, id, false);
}

/** With fewer headings found, a heading may be no heading, and the tables may stand anywhere. */
const FEWEST_SECTIONS = 3;

function readRegion(source: SourceText, start: number, end: number, id: TableId, own: boolean): Region {
  const tokens = scanRegion(source, start, Math.max(start, end));
  const matched = matchRows(source, tokens, DICTIONARIES[id]);
  return { start, end, tokens, matched, found: isTable(matched, id, own) };
}

/** Fewest numbers in a row that are table 4 although its heads are lost: only its own section tells it then. */
const FEWEST_DISPUTES = 8;

function isTable(matched: MatchedRows, id: TableId, own: boolean): boolean {
  if (id === 'disputes') {
    const headless = own && matched.drafts.some((d) => d.values.length >= FEWEST_DISPUTES);
    return headless || matched.labels >= FEWEST_LABELS;
  }
  return matched.labels >= FEWEST_LABELS && matched.drafts.some((d) => d.values.length > 0 || d.row !== '');
}
