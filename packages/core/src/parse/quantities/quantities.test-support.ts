import { parseReport } from '../parse-report.ts';
import { quantitiesOf } from './quantities.ts';
import type { Quantity } from './quantity.ts';

const OPENING = '霁川县人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n';

/** A quantity of {@link statedIn} with the words that it cuts from the text. */
export interface Stated extends Quantity {
  readonly cut: string;
}

/** The quantities that the report of 霁川县 for 2024 states where it says `words` in section one. */
export function statedIn(words: string): readonly Stated[] {
  const text = OPENING + words;
  return quantitiesOf(parseReport(text)).map((quantity) => ({
    ...quantity,
    cut: text.slice(quantity.start, quantity.end),
  }));
}

/** What each number counts, measures joined by `+`; `?` where that is not known. */
export function countedIn(words: string): readonly string[] {
  return statedIn(words).map(({ cut, measures }) => `${cut} ${measures.join('+') || '?'}`);
}
