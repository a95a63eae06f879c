import { isGap, NEWLINE } from './characters.ts';
import type { Range, Report } from './report.ts';

/** One line of prose without the space around it. Headings, tables and empty lines are no paragraphs. */
export interface Paragraph extends Range {
  /** Number of the section it stands in; 0 before the first. */
  readonly section: number;
}

/** The prose of a report in text order: all lines outside headings and tables. */
export function paragraphsOf(report: Report): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const { sections, duplicateSections, source } = report;
  const headings = [...sections, ...duplicateSections].sort((a, b) => a.start - b.start);
  const tables = Object.values(report.tables)
    .filter((table) => table !== null)
    .sort((a, b) => a.start - b.start);
  let at = 0;
  let section = 0;
  const upTo = (end: number): void => {
    for (const table of tables) {
      if (table.end <= at || table.start >= end) continue;
      linesBetween(report, at, lineStart(report, table.start), section, paragraphs);
      at = Math.min(lineEnd(report, table.end), end);
    }
    linesBetween(report, at, end, section, paragraphs);
  };
  for (const heading of headings) {
    upTo(heading.start);
    at = heading.headingEnd;
    section = heading.section.number;
  }
  upTo(source.length);
  return paragraphs;
}

function lineStart({ source }: Report, offset: number): number {
  let at = offset;
  while (at > 0 && source.units[at - 1] !== NEWLINE) at--;
  return at;
}

function lineEnd({ source }: Report, offset: number): number {
  let at = offset;
  while (at < source.length && source.units[at] !== NEWLINE) at++;
  return at;
}

function linesBetween(
  { source }: Report,
  start: number,
  end: number,
  section: number,
  paragraphs: Paragraph[],
): void {
  const { units } = source;
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && units[stop] !== NEWLINE) stop++;
    let from = at;
    let to = stop;
    while (from < to && isGap(units[from]!)) from++;
    while (to > from && isGap(units[to - 1]!)) to--;
    if (from < to) paragraphs.push({ section, start: from, end: to });
    at = stop + 1;
  }
}
