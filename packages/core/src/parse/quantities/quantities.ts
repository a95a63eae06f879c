import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import type { Report } from '../report.ts';
import { blocksOf } from './blocks.ts';
import { mayState } from './may-state.ts';
import type { Quantity } from './quantity.ts';
import { readBlock } from './read-block.ts';
import { Reader } from './reader.ts';
import { Tokeniser } from './tokens.ts';

/** The quantities that a report's prose states, in text order. Linear in the length of the prose. */
export function quantitiesOf(
  report: Report,
  paragraphs: readonly Paragraph[] = paragraphsOf(report),
): readonly Quantity[] {
  const { units, text } = report.source;
  const tokeniser = new Tokeniser(units, text);
  const reader = new Reader(report);
  for (const block of blocksOf(units, text, paragraphs)) {
    // A heading says what the paragraphs below it are about.
    if (block.heading || mayState(units, block)) readBlock(reader, block, tokeniser);
  }
  return reader.quantities;
}
