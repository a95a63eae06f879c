import type { Position, Range } from 'vscode-languageserver-types';

/** Whether a place lies in a range, at its very end included, where the cursor stands after typing. */
export function holds({ start, end }: Range, place: Position): boolean {
  return isBefore(start, place) && isBefore(place, end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
