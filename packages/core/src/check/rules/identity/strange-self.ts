import type { Organ } from '../../../parse/organ/index.ts';

/** What an organ may stand for after 我: divisions from small to large, then kinds of bodies. */
const TOWNSHIPS = ['镇', '乡', '街道'];
const BODIES = ['局', '厅', '委', '院', '校', '公司'];

/** Units that can follow 我 in a report and are looked at. 我市, 我区 and 我省 may always mean a larger place. */
export const SELF_UNITS: readonly string[] = [...TOWNSHIPS, '县', ...BODIES];

/**
 * - `strange`: the organ cannot call itself so, and no organ above it is called so;
 * - `mixed`: odd only beside the organ's own word, since a body may go by two names.
 */
export type Strangeness = 'strange' | 'mixed' | null;

/** Whether 我 with a unit is strange in the report of an organ. */
export function strangeness(organ: Organ, unit: string): Strangeness {
  if (organ.unit === null || unit === organ.unit) return null;
  if (organ.kind === 'department') return ofDepartment(organ, unit);
  const place = organ.places.at(-1);
  const ofPlace = organ.kind === 'government' || (organ.kind === 'office' && organ.level === 'township');
  if (!ofPlace || place === undefined || place.kind === '功能区') return null;
  if (BODIES.includes(unit)) return 'strange';
  if (organ.unit === '苏木') return null;
  if (TOWNSHIPS.includes(unit)) return 'strange';
  return organ.level !== 'township' && organ.unit !== '旗' ? 'strange' : null; // 我县 in a city or a district
}

/** A county's bureau may speak of 我县; a township's office of 我镇. */
function ofDepartment(organ: Organ, unit: string): Strangeness {
  if (organ.level === 'township' || organ.level === 'village' || unit === '县') return null;
  return BODIES.includes(unit) ? 'mixed' : 'strange';
}
