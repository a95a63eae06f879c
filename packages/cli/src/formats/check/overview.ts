import { printable } from '../../terminal/printable.ts';
import { type Table, tableLines } from '../../terminal/table.ts';
import type { FileSummary, RunSummary } from '../../view/run-summary.ts';
import type { View } from '../reporter.ts';

/** A longer list is no overview; the formats for programs have every report. */
const MOST_ROWS = 400;

/** Where several reports were checked: which of them want work, one a line. */
export function overviewOf({ files }: RunSummary, { words, paint, width }: View): readonly string[] {
  if (files.length < 2) return [];
  const open = files.filter(({ counts }) => counts.error + counts.warning > 0);
  if (open.length === 0) return [];
  const { columns, more } = words.report.overview;
  const table: Table = {
    columns,
    rows: open.slice(0, MOST_ROWS).map((file) => ({ label: nameOf(file), values: valuesOf(file) })),
  };
  const rest = open.length - table.rows.length;
  return [...tableLines(table, width, paint), ...(rest > 0 ? [more(rest)] : []), ''];
}

/** Units of one county mostly have files of all kinds of names; the organ says more, where it is known. */
function nameOf({ organization, path }: FileSummary): string {
  return printable(organization === null ? path : `${organization} ${path}`);
}

function valuesOf({ identities, counts }: FileSummary): readonly string[] {
  return [identities.failed, counts.error, counts.warning, counts.info].map(String);
}
