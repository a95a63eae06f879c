import type { Report } from '../parse/report.ts';
import { countAt, type Tie, tie } from './tie.ts';

/** What was in force, what was issued and what was repealed. */
export interface InForceTie extends Tie {
  readonly last: number;
  readonly issued: number;
  readonly repealed: number;
}

/**
 * Last year's 现行有效件数 with this year's 制发 and without this year's 废止 is this year's 现行有效件数, for regulations
 * and for normative documents. The form of 2019 counts 对外公开总数量 instead, which is something else.
 */
export function inForce(last: Report, current: Report): readonly InForceTie[] {
  return current.form.tables.disclosure.rows
    .filter(({ columns }) => columns.some(({ id }) => id === 'in-force'))
    .map(({ id }) => {
      const at = (report: Report, column: string) => countAt(report, `disclosure/${id}/${column}`);
      const before = at(last, 'in-force');
      const issued = at(current, 'issued');
      const repealed = at(current, 'repealed');
      const known = before !== null && issued !== null && repealed !== null;
      const computed = known ? before + issued - repealed : null;
      return {
        ...tie(`disclosure/${id}/in-force`, computed, at(current, 'in-force')),
        last: before ?? 0,
        issued: issued ?? 0,
        repealed: repealed ?? 0,
      };
    });
}
