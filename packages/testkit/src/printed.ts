import type { NumberKind } from '@gouji/core';
import type { RenderOptions } from './options.ts';
import { fullWidth } from './text/characters.ts';

/** A number as the options print it in a cell: `-1234` → `-1,234`, `－１２３４`, `减1234`. */
export function printedNumber(text: string, kind: NumberKind, options: RenderOptions): string {
  const negative = text.startsWith('-');
  const size = negative ? text.slice(1) : text;
  const digits = options.thousands ? separated(size) : size;
  const printed = kind === 'change' ? changed(digits, negative, options) : digits;
  return options.digits === 'full' ? fullWidth(printed) : printed;
}

function changed(digits: string, negative: boolean, options: RenderOptions): string {
  if (options.change === 'words' && digits !== '0') return `${negative ? '减' : '增'}${digits}`;
  if (negative) return `-${digits}`;
  return options.change === 'signed' ? `+${digits}` : digits;
}

function separated(digits: string): string {
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  return whole.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',') + digits.slice(whole.length);
}
