import type { Value } from '../report.ts';

/** Cells on which all readings agree. */
export function agreement(readings: readonly (readonly Value[])[], columns: number): (Value | null)[] {
  const agreed: (Value | null)[] = [];
  for (let column = 0; column < columns; column++) {
    const first = readings[0]![column] ?? null;
    const same =
      first !== null && first.value !== null && readings.every((r) => r[column]?.value === first.value);
    agreed.push(same ? first : null);
  }
  return agreed;
}

/** Without evidence any value may be the one too many; with one too few no column is certain. */
export function subsequences(values: readonly Value[], columns: number): (Value | null)[] {
  const surplus = values.length - columns;
  const agreed: (Value | null)[] = [];
  for (let column = 0; column < columns; column++) {
    const first = values[column] ?? null;
    let same = surplus > 0 && first !== null && first.value !== null;
    for (let i = column + 1; same && i <= column + surplus; i++) same = values[i]!.value === first!.value;
    agreed.push(same ? first : null);
  }
  return agreed;
}
