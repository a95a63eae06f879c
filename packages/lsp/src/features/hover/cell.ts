import { type Cell, cellLabel, cellOf, expectedTotals, identitiesOfCell, statedNumbersOf } from '@gouji/core';
import { wordsIn } from '../../words/index.ts';
import type { Note } from '../note.ts';
import type { OpenReport } from '../open-report.ts';
import { identityLines } from './identities.ts';

/** All that is known of a number: its place, its sums, what it should say, last year's, and what the prose says of it. */
export function cellNote(cell: Cell, report: OpenReport): Note {
  const { checked, locale } = report;
  const { id, index } = cell.cell;
  const identities = identityLines(identitiesOfCell(checked, index), report);
  const { comma, hover } = wordsIn(locale);
  return {
    title: cellLabel(checked.report.form, id, locale),
    lines: [
      valueParts(cell, report).join(comma),
      ...(identities.length === 0 ? [hover.noSums] : identities),
      ...statedNumbersOf(checked, [index]).map(({ start, value, agrees }) =>
        hover.prose(checked.report.source.positionAt(start).line, value, agrees),
      ),
    ],
  };
}

function valueParts(cell: Cell, { checked, locale }: OpenReport): readonly string[] {
  const { hover } = wordsIn(locale);
  const expected = expectedValue(cell, checked);
  const before = checked.lastYear === null ? undefined : cellOf(checked.lastYear, cell.cell.id)?.value;
  return [
    cell.value === null ? hover.state[cell.state] : hover.stated(cell.value),
    ...(expected === undefined ? [] : [hover.expected(expected)]),
    ...(before === undefined || before === null ? [] : [hover.lastYear(before)]),
  ];
}

function expectedValue(cell: Cell, checked: OpenReport['checked']): number | undefined {
  const suspects = checked.findings.flatMap((finding) => finding.suspects ?? []);
  const suspect = suspects.find((each) => each.cell === cell.cell.id);
  return suspect?.expected ?? expectedTotals(checked).find((total) => total.cell === cell)?.value;
}
