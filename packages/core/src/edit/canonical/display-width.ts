import { eastAsianWidth } from 'get-east-asian-width';

/** Marks that stand on the character before them, and characters that show nothing. */
const INVISIBLE = /^[\p{Mark}\p{Cf}]$/u;

/**
 * How many columns a text takes in a monospaced editor: Han and full-width punctuation two, most others one.
 * Characters of ambiguous width (“ ” ①) count as narrow, as editors and terminals draw them unless told otherwise.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) width++;
    else if (!INVISIBLE.test(character)) width += eastAsianWidth(code);
  }
  return width;
}
