import type { Quantity } from '../../../parse/quantities/index.ts';
import type { RuleContext } from '../../context.ts';
import { isTableNumber, tableValues } from '../../statements/index.ts';
import type { YearMention } from './years.ts';

/** Fewer numbers may be the same in both years by chance. */
const FEWEST = 2;

/**
 * Whether what the text tells of an earlier year up to `end` are the numbers of this report's tables: at least two, none
 * of them another number, and nothing else told of the report's year in their place. Then only the year is old.
 */
export function tellsOfTables(
  context: RuleContext,
  { value, start }: YearMention,
  end: number,
  year: number,
): boolean {
  const { report, quantities } = context;
  const told = new Set<string>();
  for (const quantity of quantities) {
    if (quantity.start < start || quantity.start >= end || quantity.year !== value) continue;
    const ours = { ...quantity, year };
    const values = isTableNumber(context, ours) ? tableValues(report, ours) : [];
    if (values.length === 0) continue;
    if (values.every((reading) => reading.value !== quantity.value)) return false;
    if (quantity.value > 0) told.add(countedBy(quantity));
  }
  if (told.size < FEWEST) return false;
  return !quantities.some((other) => other.year === year && told.has(countedBy(other)));
}

function countedBy({ measures, applicant }: Quantity): string {
  return `${measures.join('+')} ${applicant ?? ''}`;
}
