/** Longer texts are no labels. */
const LONGEST = 80;

/** How alike two labels are, 0 to 1: the length of their longest common subsequence over the longer one's length. */
export function likeness(a: string, b: string): number {
  if (b.length > LONGEST) return 0;
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j++)
      row.push(x === b[j - 1] ? previous[j - 1]! + 1 : Math.max(previous[j]!, row[j - 1]!));
    previous = row;
  }
  return previous[b.length]! / Math.max(a.length, b.length, 1);
}
