import type { Report } from '../parse/report.ts';
import { LEAST_PROSE, likenessOf } from './likeness.ts';
import { comparedProse } from './prose.ts';

/** Units whose prose is nearly the same. */
export interface AlikeUnits {
  /** Indexes of the units, the first one first; two or more. */
  readonly units: readonly number[];
  /** The least likeness of any of them to the first, 0…1. */
  readonly share: number;
}

/** Values that stand for a text: of each of so many classes of its pieces the least one. */
const SIGNATURE = 128;
/**
 * Texts that agree in all values of some band are compared. Of pairs that are 95 % alike not one in ten thousand is
 * missed, at 90 % not three in a hundred; of pairs that are half alike few are looked at for nothing.
 */
const BAND = 8;

/**
 * Groups of units with prose that is at least `least` alike to that of the group's first. Not every pair is compared:
 * texts are sorted by signatures (MinHash) and only those with a signature in common are looked at, so the time grows
 * with the number of units and not with its square.
 *
 * @param least 0…1; below 0.9 more and more pairs are missed
 */
export function alikeUnits(units: readonly Report[], least: number): readonly AlikeUnits[] {
  const groups = new Map<number, { units: number[]; share: number }>();
  const firsts = new Map<string, number[]>();
  units.forEach((unit, index) => {
    const prose = comparedProse(unit);
    if (prose.shingles.size < LEAST_PROSE) return;
    const bands = bandsOf(prose.shingles);
    for (const first of new Set(bands.flatMap((band) => firsts.get(band) ?? []))) {
      const share = likenessOf(comparedProse(units[first]!), prose) ?? 0;
      if (share < least) continue;
      const group = groups.get(first) ?? { units: [first], share };
      groups.set(first, { units: [...group.units, index], share: Math.min(group.share, share) });
      return;
    }
    for (const band of bands) {
      const before = firsts.get(band);
      if (before === undefined) firsts.set(band, [index]);
      else before.push(index);
    }
  });
  return [...groups.values()];
}

function bandsOf(shingles: ReadonlySet<number>): readonly string[] {
  const signature = new Uint32Array(SIGNATURE).fill(0xffffffff);
  for (const shingle of shingles) {
    const place = shingle % SIGNATURE;
    if (shingle < signature[place]!) signature[place] = shingle;
  }
  const bands: string[] = [];
  for (let at = 0; at < SIGNATURE; at += BAND)
    bands.push(`${at} ${signature.subarray(at, at + BAND).join(' ')}`);
  return bands;
}
