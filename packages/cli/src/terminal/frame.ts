import { printableCharacter } from './printable.ts';
import { characterWidth, displayWidth } from './width.ts';

/** Where lines begin and end; a report's source text is one. */
export interface Lines {
  readonly text: string;
  lineStart(line: number): number;
  lineEnd(line: number): number;
}

export interface Frame {
  /** The source line, or the part of it around the range, as it may be shown. */
  readonly line: string;
  /** Spaces up to the range. */
  readonly indent: string;
  /** Carets under the range, at least one. */
  readonly carets: string;
}

interface Glyph {
  readonly shown: string;
  readonly width: number;
  /** Where in the text the character stands, and how many units it has there. */
  readonly at: number;
  readonly length: number;
}

const CUT = '...';

/**
 * The line of a range with carets right under it in any mixture of Chinese and Latin text. A line wider than `width`
 * is cut to a window around the range's beginning. Of a range over several lines the first is shown.
 */
export function frameOf(source: Lines, line: number, start: number, end: number, width: number): Frame {
  const near = glyphsAround(source, line, start, end, width);
  const glyphs = windowOf(widthOf(near) > width ? squeezed(near, start, end) : near, start, width);
  const first = glyphs[0];
  const last = glyphs.at(-1);
  let shown = first !== undefined && first.at > source.lineStart(line) ? CUT : '';
  let indent = displayWidth(shown);
  let carets = 0;
  for (const glyph of glyphs) {
    if (glyph.at < start) indent += glyph.width;
    else if (glyph.at < end) carets += glyph.width;
    shown += glyph.shown;
  }
  if (last !== undefined && last.at + last.length < source.lineEnd(line)) shown += CUT;
  return { line: shown.trimEnd(), indent: ' '.repeat(indent), carets: '^'.repeat(Math.max(1, carets)) };
}

/** The characters of the line near the range: a line of a megabyte is not looked at as a whole. */
function glyphsAround(source: Lines, line: number, start: number, end: number, width: number): Glyph[] {
  const { text } = source;
  const from = Math.max(source.lineStart(line), start - 2 * width);
  const to = Math.min(source.lineEnd(line), Math.max(start, Math.min(end, start + 2 * width)) + 2 * width);
  const glyphs: Glyph[] = [];
  let at = isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from;
  for (const character of text.slice(at, to)) {
    const shown = printableCharacter(character);
    const { length } = character;
    glyphs.push({
      shown,
      width: shown === character ? characterWidth(character) : displayWidth(shown),
      at,
      length,
    });
    at += length;
  }
  return glyphs;
}

/** The characters with wide gaps made narrow: what stands in line by spaces is often too wide only because of them. */
function squeezed(glyphs: readonly Glyph[], start: number, end: number): readonly Glyph[] {
  const isSpace = (glyph: Glyph | undefined): boolean => glyph?.shown === ' ';
  const isWithin = ({ at }: Glyph): boolean => at >= start && at <= end;
  return glyphs.filter(
    (glyph, i) => isWithin(glyph) || !(isSpace(glyph) && isSpace(glyphs[i - 1]) && isSpace(glyphs[i - 2])),
  );
}

/** The stretch of a line's characters that fits the width and shows the range's beginning. */
function windowOf(glyphs: readonly Glyph[], start: number, width: number): readonly Glyph[] {
  if (widthOf(glyphs) <= width) return glyphs;
  const room = width - 2 * CUT.length;
  let first = 0;
  let before = widthOf(glyphs.filter((glyph) => glyph.at < start));
  // The range begins within the first two thirds; without need nothing is cut before it.
  if (before > (room * 2) / 3) {
    for (; before > room / 3; first++) before -= glyphs[first]?.width ?? before;
  }
  let last = first;
  for (let used = 0; last < glyphs.length; last++) {
    used += glyphs[last]?.width ?? 0;
    if (used > room) break;
  }
  return glyphs.slice(first, last);
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
