import { DOT, hanNumeral, isGap, NEWLINE } from '../../../parse/characters.ts';
import type { Range } from '../../../parse/report.ts';
import { isDigit, isHan, type SourceText } from '../../../text/index.ts';
import { offsetBefore, offsetFrom, unitFrom } from './neighbours.ts';

const FULL_WIDTH: ReadonlyMap<number, string> = new Map(
  [
    [',', '，'],
    [';', '；'],
    [':', '：'],
    ['?', '？'],
    ['!', '！'],
    ['.', '。'],
    ['(', '（'],
    [')', '）'],
  ].map(([half = '', full = '']) => [half.charCodeAt(0), full]),
);

const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const SLASH = 0x2f;
const CLOSING = new Set([...'》”’）】〕」』)]'].map((mark) => mark.charCodeAt(0)));
const OPENING = new Set([...'《“‘（【〔「『'].map((mark) => mark.charCodeAt(0)));

/** How far to look for what a mark belongs to: enumerators, the rest of a row of values. */
const NEAR = 40;

/** What a half-width mark should be, whatever stands around it. */
export function fullWidthOf(unit: number): string | undefined {
  return FULL_WIDTH.get(unit);
}

/**
 * Whether the half-width `, ; : ? ! .` at `at` punctuates Chinese words. Marks in numbers, times, URLs, addresses, rows
 * of values, and behind an enumerator (`1,` `一.`) do not.
 */
export function punctuatesHan(source: SourceText, at: number, line: Range): boolean {
  const { units, text } = source;
  const mark = units[at]!;
  const before = offsetBefore(source, at);
  if (before < line.start) return false;
  const previous = units[before]!;
  const next = unitFrom(source, at + 1);
  if (next === mark || previous === mark) return false;
  if (isHan(previous)) {
    if (isEnumerator(source, line.start, at)) return false;
    return mark === DOT ? at === line.end - 1 : followsHan(source, at, mark, next);
  }
  if (mark !== COMMA && mark !== SEMICOLON && mark !== COLON) return false;
  const opensHan = isHan(next) || OPENING.has(text.charCodeAt(offsetFrom(source, at + 1)));
  if (CLOSING.has(text.charCodeAt(before))) return opensHan;
  return mark !== COLON && opensHan && isCodeLike(previous) && !isEnumerator(source, line.start, at);
}

/** Whether the half-width bracket pair holds Chinese words; (一) and (3) enumerate, [text](address) is a link. */
export function enclosesHan(source: SourceText, open: number, close: number): boolean {
  const { units } = source;
  if (units[offsetBefore(source, open)] === 0x5d) return false;
  let others = 0;
  let han = false;
  for (let at = open + 1; at < Math.min(close, open + NEAR); at++) {
    const unit = units[at]!;
    if (hanNumeral(unit) > 0 || isDigit(unit) || isGap(unit)) continue;
    others++;
    han ||= isHan(unit);
  }
  return han && others > 0;
}

function followsHan(source: SourceText, at: number, mark: number, next: number): boolean {
  if (mark === COMMA) return !isRowOfValues(source, at);
  if (mark === COLON) return next !== SLASH;
  if (mark === SEMICOLON) return true;
  return !isCodeLike(next) && next !== 0x3d;
}

function isCodeLike(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x25;
}

/** Whether nothing but a numeral stands between the beginning of the line and the mark. */
function isEnumerator({ units }: SourceText, start: number, at: number): boolean {
  if (at - start > 8) return false;
  for (let back = start; back < at; back++) {
    if (!isDigit(units[back]!) && hanNumeral(units[back]!) === 0 && !isGap(units[back]!)) return false;
  }
  return true;
}

/** `规章,0,0,0`: a row of a table that was not found. */
function isRowOfValues({ units }: SourceText, comma: number): boolean {
  let values = 0;
  for (let at = comma + 1; at < comma + NEAR; at++) {
    const unit = units[at] ?? NEWLINE;
    if (unit === NEWLINE) return values > 0;
    if (isDigit(unit)) values++;
    else if (unit !== COMMA && unit !== DOT && !isGap(unit)) return false;
  }
  return values > 0;
}
