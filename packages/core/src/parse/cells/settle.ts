import type { Token, TokenLine } from './tokens.ts';

/** A number right below a line of words may be the value of a label that did not fit; elsewhere it numbers a page. */
function followsWords(lines: readonly TokenLine[], token: Token): boolean {
  const above = lines[token.line - 1];
  return (
    above !== undefined &&
    !above.separated &&
    above.values === 0 &&
    above.filled > 0 &&
    above.end + 2 >= lines[token.line]!.start
  );
}

/**
 * Looks at the region as a whole: is it one cell a line? If not, a number alone on its line is a page number, and words
 * that could also be numbers (三, 无) are words where no separator makes them a cell.
 */
export function settle(tokens: Token[], lines: readonly TokenLine[]): boolean {
  let bare = 0;
  let inline = 0;
  for (const line of lines) {
    if (line.values === 1 && line.filled === 1) bare++;
    else inline += line.values;
  }
  const stacked = bare > inline;
  for (const token of tokens) {
    if (token.value === null) continue;
    const line = lines[token.line]!;
    if (stacked || line.separated) continue;
    const weak = token.value.notation === 'han' || token.value.state === 'placeholder';
    if (weak && line.values < 3) token.kind = 'text';
    else if (line.filled === 1 && line.values === 1 && !followsWords(lines, token)) token.kind = 'gap';
  }
  return stacked;
}
