/** A tab as a visible gap: its mark is narrow in every terminal, unlike the arrows of the same shape. */
const TAB_MARK = ' ⇥ ';

/**
 * Characters that would move the cursor, colour the screen or turn the reading direction, so that a draft could make
 * the terminal show what is not there.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A character as it may be shown: tabs as a gap, control characters as their pictures, everything else unchanged. */
export function printableCharacter(character: string): string {
  if (character === '\t') return TAB_MARK;
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return character.replace(UNSAFE, '\ufffd');
}

/** Text from a draft or a file name, made safe to show on one line. */
export function printable(text: string): string {
  return text.replace(UNSAFE, printableCharacter);
}
