import type { Range, Report } from '../../../parse/report.ts';
import type { Edit } from '../../finding.ts';

/**
 * Edits that write a label whole in place of its first piece and take the other pieces away, with their lines where
 * nothing else stands on them. Null where two pieces overlap.
 */
export function rejoin(pieces: readonly Range[], official: string, report: Report): readonly Edit[] | null {
  const { source } = report;
  const [first, ...others] = pieces;
  if (first === undefined) return null;
  const whole =
    others.length === 0 ? official : pieces.map(({ start, end }) => source.slice(start, end)).join('');
  const edits: Edit[] = [{ start: first.start, end: first.end, text: whole }];
  for (const piece of others) edits.push({ ...lineOrPiece(piece, report), text: '' });
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  return sorted.every(({ start }, at) => start >= (sorted[at - 1]?.end ?? 0)) ? sorted : null;
}

function lineOrPiece({ start, end }: Range, { source }: Report): Range {
  const { line } = source.positionAt(start);
  const [first, last] = [source.lineStart(line), source.lineEnd(line)];
  const around = source.slice(first, start) + source.slice(end, last);
  if (end > last || !/^[\s|｜]*$/u.test(around) || line === source.lineCount) return { start, end };
  return { start: first, end: source.lineStart(line + 1) };
}
