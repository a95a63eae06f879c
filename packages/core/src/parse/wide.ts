/**
 * Whether a folded unit takes two columns in a terminal or a monospaced editor. Folding has made full-width digits and
 * brackets narrow, so this is for text whose numbers are ASCII, as aligned tables are.
 */
export function isWide(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0xa4cf) || (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0xf900 && unit <= 0xfaff);
}
