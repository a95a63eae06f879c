import type { NumberStyle } from './quantity.ts';

/** A whole number written as the numbers around it are; null where that style does not reach. */
export function writeNumber(value: number, style: NumberStyle): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const digits = String(value);
  switch (style) {
    case 'plain':
      return digits;
    case 'full-width':
      return digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'separators':
      return digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');
    case 'han':
      return value < 1e8 ? hanNumber(value) : null;
  }
}

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

function hanNumber(value: number): string {
  if (value < 10_000) return belowTenThousand(value);
  const low = value % 10_000;
  const high = `${belowTenThousand(Math.floor(value / 10_000))}万`;
  if (low === 0) return high;
  return `${high}${low < 1000 ? '零' : ''}${belowTenThousand(low, false)}`;
}

function belowTenThousand(value: number, leading = true): string {
  if (value === 0) return '零';
  const digits = String(value);
  let text = '';
  let gap = false;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.charAt(at));
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${PLACES[digits.length - 1 - at] ?? ''}`;
    gap = false;
  }
  return leading && text.startsWith('一十') ? text.slice(1) : text;
}
