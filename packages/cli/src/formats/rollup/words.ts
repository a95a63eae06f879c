import { type Contribution, cellLabel, type Form, type RolledCell } from '@gouji/core';
import { printable } from '../../terminal/printable.ts';
import { isFaulty, type RolledUp, sumOf, type UnitReport } from '../../view/rolled-up.ts';
import type { View } from '../reporter.ts';

/** More cells of one unit are counted, not named. */
const MOST_LABELS = 3;

/** What the units add, the largest first. */
export function byValue({ contributions }: RolledCell): readonly Contribution[] {
  return [...contributions].sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.unit - b.unit);
}

/** The units whose own report is at fault, each with what is. */
export function faultyUnits(
  { units, rollUp: { form } }: RolledUp,
  view: View,
): readonly { unit: UnitReport; fault: string }[] {
  return units.filter(isFaulty).map((unit) => ({ unit, fault: faultOf(unit, form, view) }));
}

function faultOf(
  { identities: { failed }, unread }: UnitReport,
  form: Form,
  { words, locale }: View,
): string {
  const labels = unread.slice(0, MOST_LABELS).map(({ id }) => cellLabel(form, id, locale));
  return [
    ...(failed > 0 ? [words.rollup.broken(failed)] : []),
    ...(unread.length > 0 ? [words.rollup.unread(unread.length, labels)] : []),
  ].join(words.report.comma);
}

export function organOf({ file }: UnitReport, { words }: View): string {
  return printable(file.report.organization?.value ?? words.report.unknownOrganization);
}

/** What came of it all, in a line or two. */
export function closingLines({ rollUp, against }: RolledUp, { words: { rollup } }: View): string[] {
  const cells = rollUp.cells.length;
  const withoutSum = rollUp.cells.filter((cell) => sumOf(cell) === null).length;
  const summary = rollup.summary(rollUp.groups.length, cells, withoutSum);
  if (against === null) return [summary];
  const { comparable, differences, unverifiable } = against;
  const agree = cells - differences.length - unverifiable.length;
  return [
    summary,
    comparable ? rollup.compared(agree, differences.length, unverifiable.length) : rollup.notCompared,
  ];
}
