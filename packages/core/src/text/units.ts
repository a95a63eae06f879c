/** The unit of a position that carries no meaning: a zero-width character, a pinyin note, the CR of a CRLF. */
export const SKIP = 0;

/**
 * Whether a unit (raw or folded) is a Han character of the basic plane: unified ideographs with extension A,
 * compatibility ideographs, the radicals that stand in for ideographs in text copied from PDF, 〇 and 々.
 */
export function isHan(unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  if (unit < 0x2e80 || unit > 0xfaff) return false;
  return (
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    unit >= 0xf900 ||
    unit === 0x3005 ||
    unit === 0x3007 ||
    unit <= 0x2ef3 ||
    (unit >= 0x2f00 && unit <= 0x2fd5)
  );
}

/** Whether a unit is an ASCII digit. Full-width digits are ASCII digits once folded. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The number a one-unit enumerator stands for: ㈠…㈩ gives 1…10; ①…⑳, ⑴…⒇ and ⒈…⒛ give 1…20; any other unit 0. */
export function circledNumber(unit: number): number {
  if (unit >= 0x3220 && unit <= 0x3229) return unit - 0x321f;
  if (unit >= 0x2460 && unit <= 0x249b) return ((unit - 0x2460) % 20) + 1;
  return 0;
}
