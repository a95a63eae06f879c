import { displayWidth } from './display-width.ts';

/** The cells of a table as text, all rows equally long; the first row is the head that Markdown wants. */
export interface MarkdownTable {
  readonly rows: readonly (readonly string[])[];
  /** How many columns at the left hold words; the numbers in the others are set to the right. */
  readonly labelColumns: number;
}

/** The narrowest row of dashes that every reader of Markdown takes for one. */
const FEWEST_DASHES = 3;

/** The lines of a Markdown table, its columns aligned by display width. */
export function markdownLines({ rows, labelColumns }: MarkdownTable): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(FEWEST_DASHES, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    line(widths.map((width, column) => pad(row[column] ?? '', width, column >= labelColumns))),
  );
  const dashes = widths.map((width, column) =>
    column >= labelColumns ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [...lines.slice(0, 1), line(dashes), ...lines.slice(1)];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}
