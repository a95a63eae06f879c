import { parseOrgan } from '../parse/organ/index.ts';
import type { Report } from '../parse/report.ts';

const GOVERNMENT = '人民政府';

/**
 * The government that reports are summed up by, as their organs' names give it: 霁川县人民政府 over 霁川县云溪镇人民政府
 * and 霁川县教育局. Null where the names do not tell: they have no place in common, or none but their own.
 */
export function governmentOver(units: readonly Report[]): string | null {
  let common: readonly string[] | undefined;
  for (const { organization } of units) {
    const above = organization === null ? [] : placesAbove(organization.value);
    // A name without its county tells nothing.
    if (above.length > 0) common = common === undefined ? above : commonStart(common, above);
  }
  return common === undefined || common.length === 0 ? null : common.join('') + GOVERNMENT;
}

/** The places a unit lies in: of a government all but its own. */
function placesAbove(name: string): readonly string[] {
  const { kind, places } = parseOrgan(name);
  const names = places.map((place) => place.name);
  return kind === 'government' || kind === 'office' ? names.slice(0, -1) : names;
}

function commonStart(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((name, at) => name !== b[at]);
  return end < 0 ? a : a.slice(0, end);
}
