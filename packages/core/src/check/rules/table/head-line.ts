import type { FormHead } from '../../../form/index.ts';
import type { Head, Report, ReportTable } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';

/**
 * The line of an article above the heads of its block, written as the table writes another article: alone on a line
 * right above its heads. Null where the table shows no such line, or where a table drawn with pipes might break.
 */
export function lineAbove(head: FormHead, table: ReportTable, report: Report): Edit | null {
  const { source } = report;
  const place = firstOf(table, head.block);
  const model = table.heads.find(({ head: { kind, block }, pieces, match }) => {
    const below = firstOf(table, block);
    return kind === 'article' && match === 'exact' && pieces.length === 1 && below !== undefined;
  });
  const below = model === undefined ? undefined : firstOf(table, model.head.block);
  if (place === undefined || model === undefined || below === undefined) return null;
  const line = lineOf(report, model.start);
  const next = lineOf(report, place.start);
  if (line.number + 1 !== lineOf(report, below.start).number) return null;
  if (/[|｜]/u.test(line.text) || !isBare(source.slice(next.start, place.start))) return null;
  const [before, after] = [source.slice(line.start, model.start), source.slice(model.end, line.end)];
  if (!isBare(before) || !isBare(after)) return null;
  const feed = source.text.startsWith('\r\n', line.end) ? '\r\n' : '\n';
  return { start: next.start, end: next.start, text: `${before}${head.label.zh}${after}${feed}` };
}

/** The first head of a block that is no article. */
function firstOf({ heads }: ReportTable, block: number): Head | undefined {
  return heads.find(
    ({ head }) => head.block === block && (head.kind === 'caption' || head.kind === 'column'),
  );
}

function lineOf({ source }: Report, offset: number) {
  const { line } = source.positionAt(offset);
  const [start, end] = [source.lineStart(line), source.lineEnd(line)];
  return { number: line, start, end, text: source.slice(start, end) };
}

function isBare(text: string): boolean {
  return text.trim() === '';
}
