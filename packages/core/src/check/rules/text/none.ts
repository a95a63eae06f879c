import type { Report } from '../../../parse/report.ts';
import { countAt } from '../../evaluate.ts';
import type { Refuted } from '../../statements/index.ts';

/**
 * How prose and tables contradict each other on whether there was anything at all: `denied` where the prose says that
 * nothing came and the tables count some, `claimed` where it is the other way round; null where they only differ.
 */
export function contradiction(report: Report, { quantity, values }: Refuted): 'denied' | 'claimed' | null {
  const [measure] = quantity.measures;
  if (measure === undefined || quantity.applicant !== null) return null;
  const requests = measure === 'received' || measure === 'received-or-carried' || measure === 'handled';
  if (!requests && !measure.endsWith('/total')) return null;
  if (quantity.negated) return values.every(({ value }) => value > 0) ? 'denied' : null;
  if (measure !== 'received' || values.some(({ value }) => value > 0)) return null;
  // A table that counts requests further down has lost one number, and that is another finding.
  const concluded = countAt(report, report.form.cellIndex('requests/concluded/total') ?? -1);
  return concluded === 0 ? 'claimed' : null;
}
