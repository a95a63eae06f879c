import { type Group, groupOf } from './measures.ts';
import type { Measure, Quantity, Unit } from './quantity.ts';

/** A number that may be the next part. */
export interface Candidate {
  readonly measure: Measure | undefined;
  readonly group: Group | null;
  readonly unit: Unit | null;
  readonly year: number | null;
  /** How strong the mark before it is. */
  readonly joint: number;
  /** Its clause begins the list. */
  readonly here: boolean;
  /** It names what is counted, and not only whose or how: 各乡镇公开信息 310 条. */
  readonly named: boolean;
  /** Its clause begins like a statement of its own: 公开民生信息 310 条. */
  readonly anew: boolean;
}

/** 依申请公开 3 件 may be a part of anything. */
export function kindOf(group: Group | null): Group | null {
  return group === 'handled' ? null : group;
}

/** What a whole of a group may have for parts: requests received fall into new ones and those carried in. */
const PARTS: Readonly<Record<Exclude<Group, 'handled'>, readonly Group[]>> = {
  intake: ['intake', 'disposal', 'outcome'],
  disposal: ['intake', 'outcome'],
  outcome: ['outcome'],
  dispute: ['dispute'],
  document: ['document'],
};

/** Whether a number may be a part of a whole at all. */
export function isPartOf(whole: Quantity | null, { measure, group, unit, year }: Candidate): boolean {
  if (whole === null) return true;
  if (!sameUnit(whole.unit, unit) || whole.year !== year) return false;
  const [counted] = whole.measures;
  // Lawsuits brought directly are part of all lawsuits; those are no part of the reconsiderations.
  if (measure?.endsWith('/total') === true)
    return counted === 'litigation/total' && measure.startsWith('litigation-');
  const kind = groupOf(counted);
  if (group === null || group === 'handled' || kind === null || kind === 'handled') return true;
  return PARTS[kind].includes(group);
}

function sameUnit(whole: Unit | null, part: Unit | null): boolean {
  return whole === null || part === null || whole === part || (isCase(whole) && isCase(part));
}

/** 件, 起, 份 and 宗 are the same things counted; 条 and 项 may be others. */
function isCase(unit: Unit): boolean {
  return '件起份宗例个'.includes(unit) || unit === '件次';
}
