import type { Report } from '../parse/report.ts';
import { organKey } from './organs.ts';

/** The reports of one unit by their indexes: usually one, several where a draft lies beside the final report. */
export type UnitGroup = readonly number[];

/**
 * Puts together the reports that one organ has given for one year, in the order of their first ones. A report whose
 * year is unknown may be of any; reports that name no organ stay alone.
 *
 * @param indexes which of the reports to look at
 */
export function unitGroups(reports: readonly Report[], indexes: readonly number[]): readonly UnitGroup[] {
  const groups: number[][] = [];
  const ofOrgan = new Map<string, number[][]>();
  for (const index of indexes) {
    const organ = organKey(reports[index]!);
    const own = organ === null ? [] : (ofOrgan.get(organ) ?? []);
    const known = own.find((group) => group.every((other) => isOneYear(reports[index]!, reports[other]!)));
    if (known !== undefined) {
      known.push(index);
      continue;
    }
    const group = [index];
    groups.push(group);
    if (organ !== null) ofOrgan.set(organ, [...own, group]);
  }
  return groups;
}

/** Whether two reports can be of the same year, as far as both are known. */
export function isOneYear(a: Report, b: Report): boolean {
  const [one, other] = [a.year?.value, b.year?.value];
  return one === undefined || other === undefined || one === other;
}
