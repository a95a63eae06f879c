/** More decimals than any amount of a report has. */
const MOST_DECIMALS = 8;

/** The sum of decimal numbers without the error of binary fractions: 0.1 and 0.2 make 0.3. */
export function exactSum(values: readonly number[]): number {
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, ...values.map(decimalsOf)));
  if (decimals === 0) return values.reduce((sum, value) => sum + value, 0);
  const scale = 10 ** decimals;
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}

/** stated − computed without the error of binary fractions. */
export function exactDifference(stated: number, computed: number): number {
  return exactSum([stated, -computed]);
}

/** How many decimals a number needs. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const [digits = '', exponent = '0'] = text.split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}
