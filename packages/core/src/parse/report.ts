import type {
  CellId,
  Form,
  FormCell,
  FormHead,
  FormRow,
  FormSection,
  FormTable,
  TableId,
} from '../form/index.ts';
import type { SourceText } from '../text/index.ts';

/** A half-open stretch of the source text in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What was found where a number of the form belongs:
 * - `number`: one number, whatever its notation;
 * - `blank`: an empty place whose column is known;
 * - `placeholder`: `/`, `—`, 无 and the like;
 * - `unreadable`: something is there, but it is no number (torn digits, words, more digits than any count has);
 * - `uncertain`: the row has a value too many or too few, and its possible readings disagree about this cell;
 * - `missing`: the table or the row is absent.
 */
export type CellState = 'number' | 'blank' | 'placeholder' | 'unreadable' | 'uncertain' | 'missing';

/** How a number is written, where it is not plain ASCII digits. */
export type Notation = 'plain' | 'full-width' | 'separators' | 'han' | 'letters' | 'leading-zeros';

/** One number of the form as the report gives it. `start`/`end` cut exactly its text; a blank has `start === end`. */
export interface Cell extends Range {
  readonly cell: FormCell;
  readonly state: CellState;
  /** The number where `state` is `number`, else null; never a guess. */
  readonly value: number | null;
  readonly notation: Notation;
  /** A unit written after the number (3件, 0.5万元), else null. */
  readonly unit: Range | null;
  /** Why the text is unreadable; null otherwise. */
  readonly fault: 'torn-digits' | 'glued' | 'too-large' | 'not-a-number' | null;
}

/** A number, placeholder or blank as it stands in a row, before it has a column. */
export interface Value extends Range {
  readonly state: 'number' | 'blank' | 'placeholder' | 'unreadable';
  readonly value: number | null;
  readonly notation: Notation;
  readonly unit: Range | null;
  readonly fault: Cell['fault'];
}

/** A row of the form found in the text. */
export interface ReportRow extends Range {
  readonly row: FormRow;
  /** The pieces of the label in reading order; more than one where a page or cell break cuts it; none where it is lost. */
  readonly label: readonly Range[];
  /** `exact`: the form's wording or a variant; `cut`: its beginning or several pieces; `altered`: near to it. */
  readonly labelMatch: 'exact' | 'cut' | 'altered';
  /** What stands in the row, in reading order; blanks are listed only where the layout shows them. */
  readonly values: readonly Value[];
  /** How many values the form wants. */
  readonly expected: number;
  /** `exact`: every column is known; `few`/`many`: a value lacks or is too many; `glued`: digits run into the label or each other. */
  readonly count: 'exact' | 'few' | 'many' | 'glued';
}

/** A row that the form does not have, with its numbers. */
export interface ExtraRow extends Range {
  readonly label: Range;
  readonly values: readonly Value[];
}

/** A head of the form found in a table: an article line, the name of a column or of a group of rows. */
export interface Head extends Range {
  readonly head: FormHead;
  /** Its pieces in reading order; more than one where a break cuts it. */
  readonly pieces: readonly Range[];
  /**
   * `exact`: the form's wording or an accepted variant; `cut`: a group's name parted by its rows; `altered`: near to
   * the form's wording; `foreign`: another article or column of the forms stands in its place.
   */
  readonly match: 'exact' | 'cut' | 'altered' | 'foreign';
}

/** Numbers beside the name of a group of rows, where the form has none. */
export interface GroupValues extends Range {
  readonly head: FormHead;
  readonly label: readonly Range[];
  readonly values: readonly Value[];
}

/** One of the three tables found in the text. */
export interface ReportTable extends Range {
  readonly table: FormTable;
  /** First occurrence of each row found, in reading order. */
  readonly rows: readonly ReportRow[];
  /** Further occurrences of rows already found. */
  readonly duplicates: readonly ReportRow[];
  /** Rows of the form that are absent. */
  readonly missing: readonly FormRow[];
  readonly extra: readonly ExtraRow[];
  /** Heads in reading order; of those above the numbers only the first printing, not what page breaks repeat. */
  readonly heads: readonly Head[];
  /** Heads above the numbers that are surely absent: everything that stands in their place was recognised. */
  readonly missingHeads: readonly FormHead[];
  readonly groupValues: readonly GroupValues[];
  /** Words with a count in one cell (全年发布总数：18) among the rows or right behind them. */
  readonly counted: readonly Range[];
}

/** A section found by its title. `start` is where the heading begins, `end` where the next section begins. */
export interface Section extends Range {
  readonly section: FormSection;
  readonly headingEnd: number;
  /** `official` title, an accepted `variant`, or `other` wording recognised by its numeral and key words. */
  readonly wording: 'official' | 'variant' | 'other';
  /** The numeral before the title, e.g. 一、; empty range where there is none. */
  readonly numeral: Range;
}

export interface Located<T> extends Range {
  readonly value: T;
}

/** A report as its text states it. Every part points into `source`. */
export interface Report {
  readonly source: SourceText;
  readonly form: Form;
  /** What decided the form. */
  readonly formBasis: 'labels' | 'year' | 'default';
  /** The title without spaces, in simplified characters. */
  readonly title: Located<string> | null;
  /** The organ's name without spaces, in simplified characters. */
  readonly organization: Located<string> | null;
  readonly year: Located<number> | null;
  /** Sections in text order, each number once. */
  readonly sections: readonly Section[];
  /** Further headings of sections already found. */
  readonly duplicateSections: readonly Section[];
  readonly tables: Readonly<Record<TableId, ReportTable | null>>;
  /** One for each of `form.cells`, same order. */
  readonly cells: readonly Cell[];
}

export function cellOf(report: Report, id: CellId): Cell | undefined {
  const index = report.form.cellIndex(id);
  return index === undefined ? undefined : report.cells[index];
}

export function sectionOf(report: Report, number: number): Section | undefined {
  return report.sections.find((s) => s.section.number === number);
}
