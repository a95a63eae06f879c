import { isHan, SKIP } from '../text/index.ts';

export const NEWLINE = 0x0a;
export const TAB = 0x09;
export const SPACE = 0x20;
export const PIPE = 0x7c;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const ENUMERATION_COMMA = 0x3001;

/** White space inside a line, and positions without meaning. */
export function isGap(unit: number): boolean {
  return unit === SPACE || unit === SKIP || unit === TAB;
}

/** A unit that belongs to a name or label: Han, ASCII digit or ASCII letter. Everything else is decoration. */
export function isSignificant(unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  if (unit < 0x80)
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return isHan(unit);
}

/** 一 → 1 … 十 → 10; any other unit 0. */
export function hanNumeral(unit: number): number {
  switch (unit) {
    case 0x4e00:
      return 1;
    case 0x4e8c:
      return 2;
    case 0x4e09:
      return 3;
    case 0x56db:
      return 4;
    case 0x4e94:
      return 5;
    case 0x516d:
      return 6;
    case 0x4e03:
      return 7;
    case 0x516b:
      return 8;
    case 0x4e5d:
      return 9;
    case 0x5341:
      return 10;
    default:
      return 0;
  }
}

/** Marks around a cell's text that are not part of it: Markdown emphasis, code and escapes, CSV quotes. */
export function isDecoration(unit: number): boolean {
  return (
    unit <= 0x60 &&
    (unit === 0x2a ||
      unit === 0x5f ||
      unit === 0x60 ||
      unit === QUOTE ||
      unit === 0x27 ||
      unit === BACKSLASH ||
      unit === 0x23)
  );
}

/** The significant units of a stretch as text. */
export function significantText(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) if (isSignificant(units[at]!)) text += String.fromCharCode(units[at]!);
  return text;
}

/** The significant characters of a printed text. */
export function significant(text: string): string {
  return [...text].filter((c) => isSignificant(c.charCodeAt(0))).join('');
}
