const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** A whole number below 10^8 in Chinese numerals: 123 → 一百二十三, 10 → 十, 20005 → 二万零五. */
export function chineseNumber(value: number): string {
  if (value < 10000) return belowTenThousand(value);
  const low = value % 10000;
  const high = `${belowTenThousand(Math.floor(value / 10000))}万`;
  if (low === 0) return high;
  return `${high}${low < 1000 ? '零' : ''}${belowTenThousand(low, false)}`;
}

function belowTenThousand(value: number, leading = true): string {
  if (value === 0) return '零';
  const digits = String(value);
  let out = '';
  let gap = false;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(i));
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    if (gap) out += '零';
    gap = false;
    out += `${DIGITS.charAt(digit)}${PLACES[digits.length - 1 - i] ?? ''}`;
  }
  return leading && out.startsWith('一十') ? out.slice(1) : out;
}
