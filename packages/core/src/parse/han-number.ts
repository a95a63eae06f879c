const DIGITS = new Map<number, number>(
  [...'〇零一二三四五六七八九'].map((c, i) => [c.charCodeAt(0), i === 0 ? 0 : i - 1]),
);
DIGITS.set('两'.charCodeAt(0), 2);
const UNITS = new Map<number, number>([
  ['十'.charCodeAt(0), 10],
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
]);
const TEN_THOUSAND = '万'.charCodeAt(0);
const HUNDRED_MILLION = '亿'.charCodeAt(0);

const IS_NUMERAL = new Uint8Array(0x10000);
for (const unit of [...DIGITS.keys(), ...UNITS.keys(), TEN_THOUSAND, HUNDRED_MILLION]) IS_NUMERAL[unit] = 1;

/** Whether a folded unit can stand in a number written in Han numerals. */
export function isHanNumberUnit(unit: number): boolean {
  return IS_NUMERAL[unit] === 1;
}

/**
 * Reads folded units as a number in Han numerals: 一百二十三, 十二, 二〇二四, 一万零三十. Offsets are those of `units`.
 * Null where they form none (empty, 百十, 二三百).
 */
export function readHanNumber(units: Uint16Array, start: number, end: number): number | null {
  if (start >= end || end - start > 20) return null;
  return readDigitString(units, start, end) ?? readCompound(units, start, end);
}

/** 二〇二四 */
function readDigitString(units: Uint16Array, start: number, end: number): number | null {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = DIGITS.get(units[at]!);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return Number.isSafeInteger(value) ? value : null;
}

/** 一万零三百二十; each unit may occur once between two larger ones, from large to small. */
function readCompound(units: Uint16Array, start: number, end: number): number | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let lastUnit = Number.POSITIVE_INFINITY;
  let lastBig = Number.POSITIVE_INFINITY;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    const value = DIGITS.get(unit);
    if (value !== undefined) {
      if (digit > 0) return null;
      digit = value;
      continue;
    }
    const size = UNITS.get(unit);
    if (size !== undefined) {
      if (size >= lastUnit || digit === 0 || (digit < 0 && size !== 10)) return null;
      section += Math.max(digit, 1) * size;
      lastUnit = size;
    } else {
      const big = unit === TEN_THOUSAND ? 1e4 : unit === HUNDRED_MILLION ? 1e8 : 0;
      if (big === 0 || big >= lastBig) return null;
      section += Math.max(digit, 0);
      if (section === 0) return null;
      total += section * big;
      section = 0;
      lastUnit = Number.POSITIVE_INFINITY;
      lastBig = big;
    }
    digit = -1;
  }
  return total + section + Math.max(digit, 0);
}
