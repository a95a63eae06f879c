import { writtenRange } from '../edit/canonical/cell-text.ts';
import type { Range, Report } from '../parse/report.ts';
import type { CheckedReport } from './checked-report.ts';
import { partAt } from './part-at.ts';

/**
 * The parts of a report around an offset from the innermost to the whole text: number → cell with its marks → row →
 * table → section → report, or word → line → section → report. Each holds the one before and is larger.
 */
export function enclosingRanges(checked: CheckedReport, offset: number): readonly Range[] {
  const { source } = checked.report;
  const part = partAt(checked, offset);
  const inner = part === null ? [] : [part, ...(part.kind === 'cell' ? [writtenRange(source, part)] : [])];
  const nested: Range[] = [];
  for (const { start, end } of [...inner, ...partsAround(checked.report, offset)]) {
    const last = nested.at(-1);
    const holds = last === undefined || (start <= last.start && end >= last.end);
    if (holds && (last === undefined || end - start > last.end - last.start)) nested.push({ start, end });
  }
  return nested;
}

/** The larger parts that an offset lies in, the smallest first. */
function partsAround(report: Report, offset: number): readonly Range[] {
  const { source, sections, duplicateSections } = report;
  const tables = Object.values(report.tables).filter((table) => table !== null);
  const rows = tables.flatMap((table) => [...table.rows, ...table.duplicates, ...table.extra]);
  const { line } = source.positionAt(offset);
  const around = [
    { start: source.lineStart(line), end: source.lineEnd(line) },
    ...rows,
    ...tables,
    ...sections,
    ...duplicateSections,
  ].filter(({ start, end }) => start <= offset && offset <= end);
  around.sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...around, { start: 0, end: source.length }];
}
