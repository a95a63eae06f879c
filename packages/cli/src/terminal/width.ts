import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/** Marks that stand on the character before them, and characters that show nothing: zero-width, joiners, selectors. */
const INVISIBLE = /^[\p{Mark}\p{Cf}\u115f\u1160\u3164\uffa0]$/u;

/** How many columns a character takes in a terminal. Those of ambiguous width count as narrow. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  return INVISIBLE.test(character) ? 0 : eastAsianWidth(code);
}

/** How many columns a line takes in a terminal; colours take none. */
export function displayWidth(line: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(line)) width += characterWidth(character);
  return width;
}

/** The line filled with spaces to a width; longer lines stay as they are. */
export function padEnd(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - displayWidth(line)));
}

export function padStart(line: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(line))) + line;
}

/** The line cut to a width, `...` showing the cut. */
export function truncate(line: string, width: number): string {
  if (displayWidth(line) <= width) return line;
  let kept = '';
  let used = 3;
  for (const character of line) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}...`;
}
