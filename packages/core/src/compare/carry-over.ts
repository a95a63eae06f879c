import type { Report } from '../parse/report.ts';
import { countAt, type Tie, tie } from './tie.ts';

/**
 * What last year carried over is what this year begins with, column by column: 四、结转下年度继续办理 of last year's
 * table 3 is 二、上年结转政府信息公开申请数量 of this year's. Both forms have these rows.
 */
export function carryOver(last: Report, current: Report): readonly Tie[] {
  const columns = current.form.tables.requests.blocks[0]?.columns ?? [];
  return columns.map(({ id }) =>
    tie(
      `requests/carried-in/${id}`,
      countAt(last, `requests/carried-out/${id}`),
      countAt(current, `requests/carried-in/${id}`),
    ),
  );
}
