import { isPageMark } from '../../../parse/cells/marks.ts';
import { COMMA, ENUMERATION_COMMA, hanNumeral, PIPE, TAB } from '../../../parse/characters.ts';
import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Range, Report } from '../../../parse/report.ts';
import { isDigit, isHan, SKIP } from '../../../text/index.ts';
import { blocksOf, endsSentence } from './blocks.ts';
import { enumeratorOf } from './enumerators.ts';

/** Where a sentence is torn: `start` behind its first part, `end` before the second. */
export interface SentenceBreak extends Range {
  readonly first: Range;
  readonly second: Range;
}

/** A shorter line may be a heading or a list item that takes no full stop. */
const SHORTEST_FIRST = 20;
/** Without a full stop inside, only a long line is surely a paragraph. */
const SHORTEST_OPEN = 40;
const SHORTEST_SECOND = 8;
/** Blank lines and a page number lie between two pages, not a table. */
const WIDEST_GAP = 64;
/** More torn sentences than this, as a share of the lines, means lines of a fixed width. */
const MOST = 0.15;
const FEW = 2;
/** How far from a line's ends to look. */
const NEAR = 400;
const IS = '是'.charCodeAt(0);

/** Words that open a paragraph: before them a full stop was forgotten rather than a page turned. */
const OPENERS =
  /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|再次|最后|此外|另外|同时|下一步|今后|全年|本[年局镇乡县市街单报]|我[们局镇乡县市街单办委]|根据|按照|依据|为了?|针对|围绕|通过|存在|主要|改进|具体|截至|20\d\d|附件?|特此)/u;

/**
 * Sentences that go on behind a page break, as `许 ⏎⏎ 多应`. Where most lines break in mid-sentence the text is set in
 * lines of a fixed width, and there is nothing to say.
 */
export function sentenceBreaksOf(report: Report, paragraphs: readonly Paragraph[]): readonly SentenceBreak[] {
  const lines = paragraphs.filter(({ start, end }) => !isPageLine(report, start, end));
  const found: SentenceBreak[] = [];
  let wrapped = 0;
  lines.forEach((first, index) => {
    const second = lines[index + 1];
    if (second === undefined || !goesOn(report, first, second)) return;
    const gap = { start: first.end, end: second.start, first, second };
    if (found.at(-1)?.second === first) wrapped++;
    found.push(gap);
  });
  const blocks = blocksOf(report, lines).length;
  return wrapped > 0 || found.length > Math.max(FEW, blocks * MOST) ? [] : found;
}

function goesOn(report: Report, first: Paragraph, second: Paragraph): boolean {
  if (first.section !== second.section || second.start - first.end > WIDEST_GAP) return false;
  return isTorn(report, first) && isContinuation(report, second, endsWithComma(report, first));
}

function isTorn({ source: { units, text } }: Report, line: Paragraph): boolean {
  if (line.end - line.start < SHORTEST_FIRST) return false;
  const last = units[line.end - 1]!;
  const comma = last === ENUMERATION_COMMA || (last === COMMA && text.charCodeAt(line.end - 1) !== COMMA);
  if (!comma && !isHan(last)) return false;
  let marks = 0;
  let full = false;
  for (let at = line.start; at < Math.min(line.end - 1, line.start + NEAR); at++) {
    const unit = units[at]!;
    if (unit === PIPE || unit === TAB) return false;
    if (unit === COMMA || unit === ENUMERATION_COMMA) marks++;
    else if (endsSentence(unit) && unit !== 0x22 && unit !== 0x29 && unit !== 0x300b) full = true;
  }
  if (full || comma) return true;
  return marks > 0 && line.end - line.start >= SHORTEST_OPEN && !isItem(units, line);
}

/** （一）…, 一是…: an item of a list, which may well end without a full stop. */
function isItem(units: Uint16Array, line: Range): boolean {
  return (
    enumeratorOf(units, line) !== null || (hanNumeral(units[line.start]!) > 0 && units[line.start + 1] === IS)
  );
}

function endsWithComma({ source: { units } }: Report, line: Range): boolean {
  const last = units[line.end - 1];
  return last === COMMA || last === ENUMERATION_COMMA;
}

function isContinuation({ source }: Report, line: Paragraph, afterComma: boolean): boolean {
  const { units } = source;
  if (line.end - line.start < SHORTEST_SECOND || !isHan(units[line.start]!)) return false;
  if (enumeratorOf(units, line) !== null) return false;
  let marks = 0;
  for (let at = line.start; at < Math.min(line.end, line.start + NEAR); at++) {
    const unit = units[at]!;
    if (unit === PIPE || unit === TAB) return false;
    if (unit === COMMA || unit === ENUMERATION_COMMA || endsSentence(unit)) marks++;
  }
  return (
    marks > 0 && (afterComma || !OPENERS.test(source.plain(line.start, Math.min(line.end, line.start + 20))))
  );
}

/** `- 5 -`, 第 5 页, or nothing but digits. */
function isPageLine(report: Report, start: number, end: number): boolean {
  const { units } = report.source;
  if (end - start > 24) return false;
  for (let at = start; at < end; at++) {
    if (!isDigit(units[at]!) && units[at] !== SKIP) return isPageMark(report.source, start, end);
  }
  return true;
}
