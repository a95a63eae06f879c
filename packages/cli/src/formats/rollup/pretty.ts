import type { Finding } from '@gouji/core';
import { printable } from '../../terminal/printable.ts';
import { displayWidth, padEnd, padStart } from '../../terminal/width.ts';
import type { RolledUp } from '../../view/rolled-up.ts';
import { prettyFinding } from '../check/pretty-finding.ts';
import { drawnTables } from '../extract/pretty.ts';
import { headingOf } from '../heading.ts';
import type { View } from '../reporter.ts';
import { byValue, closingLines, faultyUnits, organOf } from './words.ts';

/** More units under one cell are counted. */
const MOST_UNITS = 10;

/** The sums as tables or, against a consolidated report, what differs from it; then the units to be mended. */
export function prettyRollUp(rolled: RolledUp, view: View): string {
  const { whole, against } = rolled;
  const findings = whole.findings.map((finding) => findingBlock(finding, rolled, view));
  const blocks = [
    ...(against === null ? sumBlocks(rolled, view) : [headingOf(whole, whole.evaluation, view).trimEnd()]),
    ...findings,
    ...faultyBlock(rolled, view),
    ...(view.quiet ? [] : [closingLines(rolled, view).join('\n')]),
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

function sumBlocks({ organ, year, rollUp, units, whole }: RolledUp, view: View): string[] {
  const { words, paint } = view;
  const about = [
    words.report.year(year),
    words.report.form(rollUp.form.id, rollUp.form.issuedAs),
    words.rollup.counted(rollUp.groups.length, units.length),
  ];
  const head = `${paint.strong(printable(organ ?? words.report.unknownOrganization))}\n${about.join(' · ')}`;
  return [head, ...drawnTables(whole, view).map((table) => table.trimEnd())];
}

/** A finding, and under it what the units say of its cell. */
function findingBlock(finding: Finding, rolled: RolledUp, view: View): string {
  const [id] = finding.cells;
  const different = rolled.against?.differences.find(({ cell }) => cell.id === id);
  const shown = prettyFinding(finding, rolled.whole, view).trimEnd();
  if (different === undefined) return shown;
  const values = byValue(different);
  const lines = values.slice(0, MOST_UNITS).map(({ unit, value }) => {
    const { file } = rolled.units[unit]!;
    return [String(value), organOf(rolled.units[unit]!, view), printable(file.path)];
  });
  const rest = values.length - lines.length;
  const more = rest === 0 ? [] : [`    ${view.words.rollup.moreUnits(rest)}`];
  return [shown, ...columns(lines, view), ...more].join('\n');
}

function columns(lines: readonly (readonly string[])[], { paint }: View): string[] {
  const width = (at: number): number => Math.max(...lines.map((line) => displayWidth(line[at] ?? '')));
  const [values, organs] = [width(0), width(1)];
  return lines.map(
    ([value = '', organ = '', path = '']) =>
      `    ${padStart(value, values)}  ${padEnd(organ, organs)}  ${paint.faint(path)}`,
  );
}

function faultyBlock(rolled: RolledUp, view: View): string[] {
  const units = faultyUnits(rolled, view);
  if (units.length === 0) return [];
  const lines = units.map(
    ({ unit, fault }) => `  ${organOf(unit, view)}  ${view.paint.faint(printable(unit.file.path))}  ${fault}`,
  );
  return [[view.paint.bad(view.words.rollup.faultyUnits(units.length)), ...lines].join('\n')];
}
