import type { Evaluation } from '@gouji/core';
import { printable } from '../terminal/printable.ts';
import type { ReportFile } from '../view/report-file.ts';
import type { View } from './reporter.ts';

/** Which report a file holds and whether its sums hold: the file on one line, what it is on the next. */
export function headingOf({ path, report }: ReportFile, evaluation: Evaluation, view: View): string {
  const { paint, words } = view;
  const about = [
    printable(report.organization?.value ?? words.report.unknownOrganization),
    report.year === null ? words.report.unknownYear : words.report.year(report.year.value),
    words.report.form(report.form.id, report.form.issuedAs),
    sumsOf(evaluation, view),
  ];
  return `${paint.strong(printable(path))}\n${about.join(' · ')}\n`;
}

/** 勾稽 40/42 ✗ 2 条不成立 */
function sumsOf(
  { identities, evaluated, failed, unverifiable, allZero }: Evaluation,
  { paint, words }: View,
): string {
  const { state, broken, unverifiable: unverified, allZero: zero, identities: name } = words.report;
  const holding = `${name} ${evaluated - failed}/${identities.length}`;
  const remarks = [
    ...(failed > 0 ? [broken(failed)] : []),
    ...(unverifiable > 0 ? [unverified(unverifiable)] : []),
    ...(allZero ? [zero] : []),
  ].join(words.report.comma);
  if (failed > 0) return paint.bad(`${holding} ${state.broken} ${remarks}`);
  if (unverifiable > 0) return `${holding} ${state.unverifiable} ${remarks}`;
  return paint.good(`${holding} ${state.holds} ${remarks}`.trimEnd());
}
