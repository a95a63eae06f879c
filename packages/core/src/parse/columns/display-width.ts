import { SKIP } from '../../text/index.ts';

/**
 * How many columns a folded unit takes in a terminal or a monospaced editor: Han and full-width punctuation two,
 * zero-width characters none. Folding has made full-width digits and brackets narrow, so this is for aligned tables,
 * whose numbers are ASCII.
 */
export function displayWidth(unit: number): number {
  if (unit === SKIP) return 0;
  const wide =
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff);
  return wide ? 2 : 1;
}
