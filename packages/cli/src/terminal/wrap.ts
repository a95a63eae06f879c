import type { Locale } from '@gouji/core';
import { displayWidth } from './width.ts';

/** Closing marks and points stay with what stands before them. */
const HOLDS_ON = /^[\p{Pe}\p{Pf}\p{Po}]/u;
/** Opening marks go with what follows. */
const REACHES_OUT = /[\p{Ps}\p{Pi}]$/u;

/**
 * Prose broken into lines of at most `width` columns, between words in either language: Chinese has no spaces to break
 * at. No line begins with a closing mark or ends with an opening one. What is wider than a line stays whole.
 */
export function wrap(text: string, width: number, locale: Locale): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width, locale));
}

function wrapLine(text: string, width: number, locale: Locale): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text, locale)) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The text in pieces that must not be broken, spaces at their ends. */
function unbreakable(text: string, locale: Locale): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1);
    const joins =
      before !== undefined && (segment.trim() === '' || REACHES_OUT.test(before) || HOLDS_ON.test(segment));
    if (joins) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}
