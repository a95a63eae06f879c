import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import type { Report } from '../report.ts';
import { blocksOf } from './blocks.ts';
import type { Quantity } from './quantity.ts';
import { readBlock } from './read-block.ts';
import { Reader } from './reader.ts';
import { SentenceFinder } from './sentences.ts';
import { Tokeniser } from './tokens.ts';

/** The quantities that a report's prose states, in text order. Linear in the length of the prose. */
export function quantitiesOf(
  report: Report,
  paragraphs: readonly Paragraph[] = paragraphsOf(report),
): readonly Quantity[] {
  const { units, text } = report.source;
  const finder = new SentenceFinder(units);
  const tokeniser = new Tokeniser(units, text);
  const reader = new Reader(report);
  for (const block of blocksOf(units, text, paragraphs)) {
    // A heading says what the paragraphs below it are about.
    const sentences = finder.find(block, block.heading);
    if (sentences.length > 0) readBlock(reader, block, sentences, tokeniser);
  }
  return reader.quantities;
}
