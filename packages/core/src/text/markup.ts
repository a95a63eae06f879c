const LESS_THAN = 0x3c;
const SPACES = /&(?:nbsp|ensp|emsp|#160|#12288);/y;
const LINE_BREAK = /<br {0,2}\/?>/iy;

/**
 * The end of the white space that is written in HTML at `at` — `<br>`, `<br />`, `&nbsp;` — or -1. Markdown tables and
 * text copied from a page's source have it inside cells, where it means no more than a space.
 */
export function markupEnd(text: string, at: number): number {
  const mark = text.charCodeAt(at) === LESS_THAN ? LINE_BREAK : SPACES;
  mark.lastIndex = at;
  return mark.test(text) ? mark.lastIndex : -1;
}
