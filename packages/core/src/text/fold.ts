import { type Comment, CommentFolder } from './comments.ts';
import { CARRIAGE_RETURN, foldTable, OPENING_BRACKET, OPENING_MARKUP } from './fold-table.ts';
import { markupEnd } from './markup.ts';
import { noteEnd } from './pinyin.ts';
import { SKIP } from './units.ts';

export { circledNumber, isDigit, isHan, SKIP } from './units.ts';

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const EXCLAMATION_MARK = 0x21;

/**
 * The folded view of a text: one unit for each UTF-16 unit of it, so an offset means the same place in both.
 *
 * - Full-width ASCII becomes ASCII; 【】〔〕〖〗 become [ ], 「」『』 and curly quotes become " or ', 〈〉 become 《》;
 *   dashes become -, box-drawing bars |, middle dots ·, wave dashes ~. 、 。 and the Han numeral 一 stay.
 * - Spaces of any width, `<br>`, `&nbsp;` and control characters become a space (each unit of them), the cell mark of Word a tab, every line break LF.
 * - Zero-width characters, NUL, the CR of a CRLF and pinyin notes — 報(bào), 公(gong)(gong) — become {@link SKIP}.
 * - So do comments `<!-- … -->`; a line of nothing but comments is skipped together with a line break.
 * - Radicals, compatibility ideographs and traditional characters become simplified ones; ○ and ◯ become 〇.
 * - Everything else stays, lone surrogates included.
 *
 * It is for matching only: what a user sees is always cut from the text itself. Linear in time on any input.
 */
export function fold(text: string): Uint16Array {
  return foldWithComments(text).units;
}

/** What is skipped as a comment is told as well: it may say something to the program. */
interface Folded {
  readonly units: Uint16Array;
  /** In text order. */
  readonly comments: readonly Comment[];
}

const NO_COMMENTS: readonly Comment[] = [];

/** As {@link fold}, with the places of the comments. */
export function foldWithComments(text: string): Folded {
  const table = foldTable();
  const length = text.length;
  const units = new Uint16Array(length);
  let comments: CommentFolder | undefined;
  let lastNote = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const unit = code ^ table[code]!;
    units[at] = unit;
    if (unit > OPENING_MARKUP) continue;
    if (unit === CARRIAGE_RETURN) {
      units[at] = text.charCodeAt(at + 1) === LINE_BREAK ? SKIP : LINE_BREAK;
    } else if (unit === OPENING_MARKUP) {
      if (text.charCodeAt(at + 1) === EXCLAMATION_MARK) {
        units[at] = code;
        comments ??= new CommentFolder(text, units);
        at = Math.max(at, comments.take(at) - 1);
        continue;
      }
      const end = markupEnd(text, at);
      if (end < 0) {
        units[at] = code;
      } else {
        units.fill(SPACE, at, end);
        at = end - 1;
      }
    } else if (unit === OPENING_BRACKET) {
      const end = noteEnd(text, at, lastNote);
      if (end < 0) {
        units[at] = 0x28;
      } else {
        units.fill(SKIP, at, end);
        lastNote = end;
        at = end - 1;
      }
    }
  }
  return { units, comments: comments?.found ?? NO_COMMENTS };
}
