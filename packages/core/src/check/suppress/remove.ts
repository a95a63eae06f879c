import type { SourceText } from '../../text/index.ts';
import type { Edit } from '../finding.ts';
import type { Directive } from './directive.ts';

/** Takes a comment out of the text: with its line where it stands alone there, with the space before it at a line's end. */
export function removeComment(source: SourceText, { start, end }: { start: number; end: number }): Edit {
  const first = source.positionAt(start).line;
  const last = source.positionAt(end).line;
  const lineStart = source.lineStart(first);
  const lineEnd = source.lineEnd(last);
  const closesLine = isBlank(source, end, lineEnd);
  if (!closesLine) return { start, end, text: '' };
  if (!isBlank(source, lineStart, start)) {
    let from = start;
    while (source.text.charCodeAt(from - 1) === SPACE) from--;
    return { start: from, end: lineEnd, text: '' };
  }
  return { start: lineStart, end: last < source.lineCount ? source.lineStart(last + 1) : lineEnd, text: '' };
}

/**
 * Takes the targets at some places out of a directive. At least one other must stay: a directive without targets would
 * mean every rule. Edits of neighbouring targets touch and never overlap.
 */
export function removeTargets({ targets }: Directive, places: readonly number[]): readonly Edit[] {
  const firstKept = targets.findIndex((_, at) => !places.includes(at));
  return places.map((at): Edit => {
    // The separator goes with the target before it, except that the first of those that stay has none before it.
    const from = at < firstKept ? targets[at]?.start : targets[at - 1]?.end;
    const to = at < firstKept ? targets[at + 1]?.start : targets[at]?.end;
    return { start: from ?? 0, end: to ?? from ?? 0, text: '' };
  });
}

const SPACE = 0x20;

function isBlank(source: SourceText, start: number, end: number): boolean {
  return source.slice(start, end).trim() === '';
}
