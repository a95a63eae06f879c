import type { Random } from '../random.ts';

/** Columns that a text takes up on a screen: two for wide characters, none for zero-width ones. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character.codePointAt(0) ?? 0);
  return width;
}

function widthOf(code: number): number {
  if ((code >= 0x200b && code <= 0x200d) || code === 0xfeff || code === 0x2060) return 0;
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (code === 0x201c || code === 0x201d || code === 0x2026 || code === 0x2014) return 2;
  if (code >= 0x2e80 && code <= 0xa4cf) return 2;
  if (code >= 0xac00 && code <= 0xd7a3) return 2;
  if (code >= 0xf900 && code <= 0xfaff) return 2;
  if (code >= 0xff01 && code <= 0xff60) return 2;
  return code >= 0x20000 && code <= 0x3fffd ? 2 : 1;
}

/** A piece that no line break may cut: a character with its pinyin notes, a run of digits or Latin letters. */
const UNIT = /(?:[0-9A-Za-z.,+\-*\\&;]+|[\s\S])(?:\([a-zà-ǜ]+\))*[\u200b\ufeff]*/gu;

/**
 * Breaks a text into lines of at most `width`, measured by `measure`; no line begins with closing punctuation, and the
 * first `lead` units of length (an enumerator) stay with what follows them.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number, lead = 0): string[] {
  const lines: string[] = [];
  let line = text.slice(0, lead);
  for (const [i, unit] of (text.slice(lead).match(UNIT) ?? []).entries()) {
    if (i === 0) {
      line += unit;
      continue;
    }
    if (line !== '' && measure(line + unit) > width && !/^[，。、；：）)”」"]/.test(unit)) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line += unit;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Cuts a text in two after at least two characters of each part, never inside a note; null if it is too short. */
export function cutText(text: string, lead: number, rng: Random): readonly [string, string] | null {
  const units = text.slice(lead).match(UNIT) ?? [];
  const places: number[] = [];
  for (let i = 1; i < units.length; i++) {
    if (!/^[，。、；：）)”」"]/.test(units[i] ?? '') && !/[（(「“"]$/.test(units[i - 1] ?? ''))
      places.push(i);
  }
  const inner = places.filter((place) => place >= 2 && place <= units.length - 2);
  const choice = inner.length > 0 ? inner : places;
  if (choice.length === 0) return null;
  const end = lead + units.slice(0, rng.pick(choice)).join('').length;
  return [text.slice(0, end), text.slice(end)];
}
