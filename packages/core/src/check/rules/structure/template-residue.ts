import { isGap, isSignificant, NEWLINE } from '../../../parse/characters.ts';
import type { Range, Report } from '../../../parse/report.ts';
import { isDigit, isHan, SKIP } from '../../../text/index.ts';

/** No bracketed instruction is longer. */
const LONGEST = 40;
const OPENING = new Set([...'([{"《<'].map((c) => c.charCodeAt(0)));
const CLOSING = new Set([...')]}"》>'].map((c) => c.charCodeAt(0)));
/** What a slot is drawn with. */
const FILLERS = new Set(['X', 'x', '×', '〇', '_'].map((c) => c.charCodeAt(0)));
/** What an empty slot stands before: XX县, ×× 件, 20XX年. */
const BEFORE = new Set(
  [...'省市县区旗州镇乡街村社局委厅院站年月日号件条次项份起元万'].map((c) => c.charCodeAt(0)),
);
/** What it stands behind: 共 ×× . */
const BEHIND = new Set([...'共计达至约'].map((c) => c.charCodeAt(0)));
const FULL_STOP = '。'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);

/** Words of a template count only in brackets of their own or alone on their line; the range takes the brackets in. */
export function readInstruction(hit: Range, { source: { units } }: Report): Range | null {
  const start = edge(units, hit.start, -1);
  const end = edge(units, hit.end, 1);
  if (start === null || end === null) return null;
  const opens = OPENING.has(units[start] ?? 0);
  const closes = CLOSING.has(units[end - 1] ?? 0);
  return opens === closes ? { start, end } : null;
}

/** Outwards over a few words of the same phrase to a bracket (included) or the line's edge; null at any other mark. */
function edge(units: Uint16Array, from: number, step: 1 | -1): number | null {
  const brackets = step < 0 ? OPENING : CLOSING;
  let at = from;
  for (; Math.abs(at - from) < LONGEST; at += step) {
    const unit = units[step < 0 ? at - 1 : at] ?? NEWLINE;
    if (unit === NEWLINE) return at;
    if (brackets.has(unit)) return at + step;
    if (unit === FULL_STOP && step > 0 && (units[at + 1] ?? NEWLINE) === NEWLINE) return at + 1;
    if (!isSignificant(unit) && !isGap(unit)) return null;
  }
  return null;
}

/** XX, ××, 〇〇, ___ where a name, date or number belongs; null for masked digits, names of persons, addresses. */
export function readSlot(hit: Range, { source: { units } }: Report): Range | null {
  let { start, end } = hit;
  // Only where a run of fillers begins: the rest of it has been looked at.
  if (FILLERS.has(units[start - 1] ?? 0)) return null;
  if (units[end - 1] === MONTH || units[end - 1] === DAY) return readDate(hit, units);
  while (FILLERS.has(units[end] ?? 0)) end++;
  const before = beside(units, start - 1, -1);
  const after = beside(units, end, 1);
  if (isLatin(before) || isLatin(after)) return null;
  const first = units[start] ?? 0;
  if (isDigit(first)) return after === YEAR ? { start, end } : null;
  if (isDigit(before) || isDigit(after)) return null;
  // 二〇〇七年 is a year.
  if (first === 0x3007 && (end - start > 4 || isNumeral(before) || isNumeral(after) || after === YEAR))
    return null;
  while (end > start && units[end - 1] === SKIP) end--;
  return BEFORE.has(after) || (BEHIND.has(before) && isHan(after)) ? { start, end } : null;
}

/** X月X日 */
function readDate({ start, end }: Range, units: Uint16Array): Range | null {
  const before = beside(units, start - 1, -1);
  if (isLatin(before) || isDigit(before) || FILLERS.has(before)) return null;
  const goesOn = FILLERS.has(units[end] ?? 0) && units[end + 1] === DAY;
  return { start, end: goesOn ? end + 2 : end };
}

function beside(units: Uint16Array, from: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < 3 && isGap(units[at] ?? NEWLINE)) at += step;
  return units[at] ?? NEWLINE;
}

function isLatin(unit: number): boolean {
  return unit < 0x80 && isSignificant(unit) && !isDigit(unit);
}

function isNumeral(unit: number): boolean {
  return '一二三四五六七八九十零'.includes(String.fromCharCode(unit));
}
