import type { SemanticTokensEdit } from 'vscode-languageserver';
import type { LineToken } from './semantic-tokens.ts';

/** Tokens as the protocol packs them: five numbers each, places counted from the token before. */
export function tokenData(tokens: readonly LineToken[]): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { line, character, length, type, modifiers } of tokens) {
    const below = line - last.line;
    data.push(below, below === 0 ? character - last.character : character, length, type, modifiers);
    last = { line, character };
  }
  return data;
}

/** What makes one row of numbers of another: everything between what both begin and end with. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const deleteCount = before.length - tail - start;
  return [{ start, deleteCount, data: after.slice(start, after.length - tail) }];
}
