import type { Quantity } from '../../../parse/quantities/index.ts';
import type { RuleContext } from '../../context.ts';
import { countAt } from '../../evaluate.ts';
import type { ReadValue } from './stated.ts';

/**
 * How prose and tables contradict each other on whether there was anything at all: `denied` where the prose says that
 * nothing came and the tables count some, `claimed` where it is the other way round.
 */
export function contradiction(
  { report }: RuleContext,
  { measures, negated, value, unit }: Quantity,
  values: readonly ReadValue[],
): 'denied' | 'claimed' | null {
  const [measure] = measures;
  if (measure === undefined) return null;
  const requests = measure === 'received' || measure === 'received-or-carried' || measure === 'handled';
  if (!requests && !measure.endsWith('/total')) return null;
  if (negated) {
    // 行政复议 0 件 may leave out those not yet concluded; 未发生行政复议 leaves out none.
    const counted = unit === null && !requests ? values.slice(0, 1) : values;
    return counted.every((reading) => reading.value > 0) ? 'denied' : null;
  }
  const claimed = measure === 'received' && value > 0 && values.every((reading) => reading.value === 0);
  if (!claimed) return null;
  // A table that counts requests further down has lost one number, and that is another finding.
  const concluded = countAt(report, report.form.cellIndex('requests/concluded/total') ?? -1);
  return concluded === 0 ? 'claimed' : null;
}
