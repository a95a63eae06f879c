import type { RuleContext } from '../check/context.ts';
import { isTableNumber, type ReadValue, tableValues } from '../check/statements/index.ts';
import type { Range } from '../parse/report.ts';

export { readingLabel } from '../check/rules/text/reading-words.ts';

/** A number of the prose that cells of the tables count too. `start`…`end` cut the number, or the words of 未收到. */
export interface StatedNumber extends Range {
  readonly value: number;
  /** The cells it restates, as it is best understood: in the way that agrees, else in the commonest. */
  readonly reading: ReadValue;
  /** False where the tables contradict it, however it is understood. */
  readonly agrees: boolean;
}

/** The numbers of the prose that speak of just what the tables count, in text order. */
export function statedNumbers(context: RuleContext): readonly StatedNumber[] {
  const refuted = new Set(context.statements.refuted.map(({ quantity }) => quantity));
  return context.quantities.flatMap((quantity): StatedNumber[] => {
    if (!isTableNumber(context, quantity)) return [];
    const values = tableValues(context.report, quantity);
    const reading = values.find(({ value }) => value === quantity.value) ?? values[0];
    if (reading === undefined) return [];
    const { start, end, value } = quantity;
    return [{ start, end, value, reading, agrees: !refuted.has(quantity) }];
  });
}

/** The cells of a stated number by their indexes, those that are taken away last. */
export function cellsOfStated({ reading }: StatedNumber): readonly number[] {
  return [...reading.plus, ...reading.minus];
}

/** The numbers of the prose that restate just these cells. */
export function statedNumbersOf(
  { statedNumbers }: { readonly statedNumbers: readonly StatedNumber[] },
  cells: readonly number[],
): readonly StatedNumber[] {
  const key = keyOf(cells);
  return statedNumbers.filter((stated) => keyOf(cellsOfStated(stated)) === key);
}

function keyOf(cells: readonly number[]): string {
  return [...cells].sort((a, b) => a - b).join(' ');
}
