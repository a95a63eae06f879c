import type { Paint } from './paint.ts';
import { displayWidth, padEnd, padStart, truncate } from './width.ts';

/** A table to draw: rows without values are heads over those that follow. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
}

const GAP = '  ';
const NARROWEST_LABEL = 24;

/** The lines of a table: labels to the left, cut where the window is too narrow; values under their heads. */
export function tableLines({ columns, rows }: Table, width: number, paint: Paint): string[] {
  const widths = columns.map((head, at) =>
    Math.max(displayWidth(head), ...rows.map(({ values }) => displayWidth(values[at] ?? ''))),
  );
  const used = widths.reduce((sum, column) => sum + column + GAP.length, GAP.length);
  const longest = Math.max(...rows.map(({ label }) => displayWidth(label)));
  const labelWidth = Math.min(longest, Math.max(NARROWEST_LABEL, width - used));
  const line = (label: string, values: readonly string[]): string => {
    const cells = values.map((value, at) => GAP + padStart(value, widths[at] ?? 0));
    return (GAP + padEnd(truncate(label, labelWidth), labelWidth) + cells.join('')).trimEnd();
  };
  return [paint.faint(line('', columns)), ...rows.map(({ label, values }) => line(label, values))];
}
