import { printable } from '../../terminal/printable.ts';
import type { RolledUp } from '../../view/rolled-up.ts';
import { conciseFinding } from '../check/concise.ts';
import type { View } from '../reporter.ts';
import { closingLines, faultyUnits } from './words.ts';

/** One line a unit at fault, one a finding; the sums themselves are what the other formats are for. */
export function conciseRollUp(rolled: RolledUp, view: View): string {
  const { whole } = rolled;
  const units = faultyUnits(rolled, view).map(
    ({ unit, fault }) => `${printable(unit.file.path)}: ${view.paint.severity.error('error')} ${fault}\n`,
  );
  return [...units, ...whole.findings.map((finding) => conciseFinding(finding, whole, view))].join('');
}

export function rollUpNote(rolled: RolledUp, view: View): string {
  return view.quiet ? '' : closingLines(rolled, view).join('\n');
}
