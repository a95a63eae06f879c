import { printable } from '../../terminal/printable.ts';
import type { Compared } from '../../view/compared.ts';
import { conciseFinding } from '../check/concise.ts';
import type { View } from '../reporter.ts';
import { closingLine, oddityOf, unpairedLists } from './words.ts';

/** One line a finding, as `check` has it. */
export function conciseComparison({ pairs }: Compared, view: View): string {
  return pairs
    .flatMap(({ current }) => current.findings.map((finding) => conciseFinding(finding, current, view)))
    .join('');
}

/** What is told beside the findings: above all what was not compared. */
export function comparisonNote(compared: Compared, view: View): string {
  if (view.quiet) return '';
  const oddities = compared.pairs.flatMap((pair) => {
    const oddity = oddityOf(pair, view);
    return oddity === null ? [] : [view.words.problemAt(printable(pair.current.path), oddity)];
  });
  return [...oddities, ...unpairedLists(compared, view), closingLine(compared, view, false)].join('\n');
}
