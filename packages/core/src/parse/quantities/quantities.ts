import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import type { Report } from '../report.ts';
import { blocksOf } from './blocks.ts';
import type { Quantity } from './quantity.ts';
import { Reader } from './reader.ts';
import { mayState, Tokeniser } from './tokens.ts';

/** The quantities that a report's prose states, in text order. Linear in the length of the prose. */
export function quantitiesOf(
  report: Report,
  paragraphs: readonly Paragraph[] = paragraphsOf(report),
): readonly Quantity[] {
  const { units, text } = report.source;
  const tokeniser = new Tokeniser(units, text);
  const reader = new Reader(units, report.year?.value ?? null);
  for (const block of blocksOf(units, text, paragraphs)) {
    if (block.heading || mayState(units, block)) reader.read(block, tokeniser.read(block));
  }
  return reader.quantities;
}
