import { applyEdits } from '../edit/apply-edits.ts';
import { formatReport, formatText } from '../edit/canonical/format-report.ts';
import { SECTIONS, TABLE_IDS, type TableId } from '../form/index.ts';
import { parseReport } from '../parse/parse-report.ts';
import type { Report } from '../parse/report.ts';

/** Text that was copied from elsewhere, with its tables in the canonical layout. */
export interface ConvertedText {
  readonly text: string;
  /** The tables that were recognised. */
  readonly tables: readonly TableId[];
}

/**
 * Writes a copied table in the canonical layout, whatever layout it was copied in; of a whole report all of its tables.
 * A table that stands alone is known by its rows. Null where none is recognised, or none can be written anew without
 * doubt.
 */
export function convertTables(text: string): ConvertedText | null {
  const whole = parseReport(text);
  if (whole.sections.length > 0) return converted(text, formatText(text), whole);
  const [best] = TABLE_IDS.map((id) => new LoneTable(id, text)).sort((a, b) => b.rows - a.rows);
  return best === undefined || best.rows === 0 ? null : best.converted();
}

function converted(before: string, after: string, { tables }: Report): ConvertedText | null {
  if (before === after) return null;
  return { text: after, tables: TABLE_IDS.filter((id) => tables[id] !== null) };
}

/** A table read as if it stood in its section. */
class LoneTable {
  readonly #heading: string;
  readonly #report: Report;
  readonly #id: TableId;

  constructor(id: TableId, text: string) {
    const section = SECTIONS.find(({ number }) => number === TABLE_SECTIONS[id]);
    this.#id = id;
    this.#heading = `${section?.numeral}、${section?.title}\n\n`;
    this.#report = parseReport(this.#heading + text);
  }

  /** How many of its rows were found. */
  get rows(): number {
    return this.#report.tables[this.#id]?.rows.length ?? 0;
  }

  converted(): ConvertedText | null {
    const { text } = this.#report.source;
    const edits = formatReport(this.#report);
    const own = edits.length === 0 ? text : applyEdits(text, edits);
    return own === text ? null : { text: own.slice(this.#heading.length), tables: [this.#id] };
  }
}

const TABLE_SECTIONS: Readonly<Record<TableId, number>> = { disclosure: 2, requests: 3, disputes: 4 };
