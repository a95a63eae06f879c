import type { Edit, Range, SourceText } from '@gouji/core';
import type { Range as LspRange, Position, TextEdit } from 'vscode-languageserver';

// Core counts lines and columns from 1, the protocol from 0; both count UTF-16 units and break lines alike.

export function positionOf(source: SourceText, offset: number): Position {
  const { line, column } = source.positionAt(offset);
  return { line: line - 1, character: column - 1 };
}

export function rangeOf(source: SourceText, { start, end }: Range): LspRange {
  return { start: positionOf(source, start), end: positionOf(source, end) };
}

/** The offset of a position; clamped into its line, and a line behind the last one into the end of the text. */
export function offsetOf(source: SourceText, { line, character }: Position): number {
  if (line >= source.lineCount) return source.length;
  return source.offsetAt(line + 1, character + 1);
}

export function offsetsOf(source: SourceText, { start, end }: LspRange): Range {
  return { start: offsetOf(source, start), end: offsetOf(source, end) };
}

/** Whether two stretches have a place in common, be it only where they meet. */
export function touch(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function textEdits(source: SourceText, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(source, edit), newText: edit.text }));
}
