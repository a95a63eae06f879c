import { printable } from '../../terminal/printable.ts';
import type { Compared, ComparedPair, UnpairedReport } from '../../view/compared.ts';
import type { ReportFile } from '../../view/report-file.ts';
import { summaryOf, Tally } from '../../view/run-summary.ts';
import type { View } from '../reporter.ts';

/** What is odd about a pair: why it was not compared, or that two organs were. */
export function oddityOf({ last, current, comparison }: ComparedPair, view: View): string | null {
  const { compare } = view.words;
  if (!comparison.consecutive) return compare.notConsecutive(yearOf(last, view), yearOf(current, view));
  return comparison.sameOrgan === false
    ? compare.otherOrgan(organOf(last, view), organOf(current, view))
    : null;
}

/** The reports of each side that were compared with none, under a head. */
export function unpairedLists({ unpaired }: Compared, view: View): string[] {
  const { compare } = view.words;
  return (['last', 'current'] as const).flatMap((side) => {
    const reports = unpaired.filter((each) => each.side === side);
    const head = view.paint.severity.warning(compare.unpaired(side, reports.length));
    return reports.length === 0
      ? []
      : [[head, ...reports.map((each) => unpairedLine(each, view))].join('\n')];
  });
}

function unpairedLine({ file, reason }: UnpairedReport, view: View): string {
  return `  ${printable(file.path)}  ${organOf(file, view)}  ${view.paint.faint(view.words.compare.reason[reason])}`;
}

/** How many pairs there were, and what was found. */
export function closingLine({ pairs, unpaired }: Compared, { words }: View, countFixes: boolean): string {
  const compared = pairs.filter(({ comparison }) => comparison.consecutive);
  const tally = tallyOf({ pairs: compared }, countFixes);
  const of = (side: UnpairedReport['side']): number => unpaired.filter((each) => each.side === side).length;
  return [
    words.compare.summary(compared.length, of('last'), of('current')),
    words.report.summary(tally.reports, tally.counts, tally.fixable),
  ].join('\n');
}

export function tallyOf({ pairs }: Pick<Compared, 'pairs'>, countFixes: boolean): Tally {
  const tally = new Tally(false);
  for (const { current } of pairs) tally.add(summaryOf(current, countFixes));
  return tally;
}

export function yearOf({ report }: ReportFile, { words }: View): string {
  return report.year === null ? words.report.unknownYear : words.report.year(report.year.value);
}

export function organOf({ report }: ReportFile, { words }: View): string {
  return printable(report.organization?.value ?? words.report.unknownOrganization);
}
