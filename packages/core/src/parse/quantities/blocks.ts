import { isDigit, isHan } from '../../text/index.ts';
import { hanNumeral, NEWLINE } from '../characters.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Range } from '../report.ts';
import { isBlank, isPageWord, LONGEST_WORDLESS_LINE } from './gaps.ts';
import { CLOSING, OPENING } from './tokens.ts';
import { UnitSet } from './unit-set.ts';

/** A paragraph as its author wrote it: lines that a page, a column or a soft break cut are one again. */
export interface Block extends Range {
  readonly section: number;
  /** Short and without a full stop: a sub-heading, or an item of a list. */
  readonly heading: boolean;
}

/** A shorter line that ends without a mark is a line of its own, not one that was cut. */
const SHORTEST_CUT_LINE = 18;
const LONGEST_HEADING = 30;

const VERTICAL_TAB = 0x0b;
const STOPS = new UnitSet('。!?');
const JOINTS = new UnitSet(',、;:');

interface OpenBlock {
  readonly section: number;
  readonly start: number;
  end: number;
  heading: boolean;
}

/** Joins the lines of prose into paragraphs. */
export function blocksOf(units: Uint16Array, text: string, lines: readonly Paragraph[]): readonly Block[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock | null = null;
  for (const line of lines) {
    const { start, end, section } = line;
    if (isWordless(units, line)) continue;
    if (open !== null && open.section === section && goesOn(units, text, open, line)) {
      open.end = end;
    } else {
      open = { section, start, end, heading: false };
      blocks.push(open);
    }
  }
  for (const block of blocks) block.heading = isHeading(units, block.start, block.end);
  return blocks;
}

function goesOn(units: Uint16Array, text: string, above: Range, below: Range): boolean {
  const gap = gapBetween(units, text, above.end, below.start);
  if (gap === 'other') return false;
  if (gap === 'soft') return true;
  const last = units[above.end - 1]!;
  if (JOINTS.has(last)) return true;
  if (STOPS.has(last) || beginsItem(units, below.start)) return false;
  return isLongLine(units, above);
}

/** `soft` where a vertical tab alone parts the lines, `other` where a heading or a table does. */
function gapBetween(units: Uint16Array, text: string, from: number, to: number): 'soft' | 'hard' | 'other' {
  let breaks = 0;
  let soft = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (isHan(unit) && !isPageWord(unit)) return 'other';
    if (unit === NEWLINE) breaks++;
    if (text.charCodeAt(at) === VERTICAL_TAB) soft++;
  }
  return breaks > 0 && soft === breaks ? 'soft' : 'hard';
}

/** Whether the last line of a stretch is as long as lines that a page cuts. */
function isLongLine(units: Uint16Array, { start, end }: Range): boolean {
  let length = 0;
  for (let at = end - 1; at >= start && units[at] !== NEWLINE; at--) {
    if (!isBlank(units[at]!) && ++length === SHORTEST_CUT_LINE) return true;
  }
  return false;
}

/** （一）, 1. and the like begin a line of their own. */
function beginsItem(units: Uint16Array, start: number): boolean {
  const bracketed = units[start] === OPENING;
  let at = bracketed ? start + 1 : start;
  if (units[start] === HASH) return true;
  while (at - start < 3 && (isDigit(units[at]!) || hanNumeral(units[at]!) > 0)) at++;
  if (at === (bracketed ? start + 1 : start)) return false;
  return bracketed ? units[at] === CLOSING : ITEM_MARKS.has(units[at]!);
}

const HASH = 0x23;
const ITEM_MARKS = new UnitSet('、.');

function isHeading(units: Uint16Array, start: number, end: number): boolean {
  return end - start <= LONGEST_HEADING && !STOPS.has(units[end - 1]!);
}

function isWordless(units: Uint16Array, { start, end }: Range): boolean {
  if (end - start > LONGEST_WORDLESS_LINE) return false;
  for (let at = start; at < end; at++) {
    if (isHan(units[at]!) && !isPageWord(units[at]!)) return false;
  }
  return true;
}
