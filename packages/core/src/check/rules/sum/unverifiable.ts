import type { FormRow } from '../../../form/index.ts';
import type { Cell, Report } from '../../../parse/report.ts';
import type { RuleContext } from '../../context.ts';
import { countAt } from '../../evaluate.ts';
import { missingRuns, placeOfMissing, rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';
import { type UnverifiableData, unverifiableEn, unverifiableZh } from './unverifiable-words.ts';

export const unverifiable = defineRule<UnverifiableData>({
  id: 'sum/unverifiable',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '有的格读不出数，含有它的勾稽关系无法核对。',
      en: 'A sum cannot be checked because a number it needs is absent or cannot be read.',
    },
    why: {
      'zh-CN':
        '空白、符号、缺行或读不准的格既不当作 0，也不算出错：含有它们的勾稽关系只标为“无法核对”。每行提示一次，连续缺的几行合为一条；整张表都没有时不再提示。',
      en: 'An empty, absent or uncertain cell is neither taken for 0 nor held to be wrong: the sums that need it are left unchecked. It is said once for each row or run of absent rows, and not at all where the whole table is absent.',
    },
    example: {
      wrong: requestsSample({ new: [0, '', 0, 0, 0, 0, 0] }),
      right: requestsSample({}),
    },
  }),
  check: (context, emit) => {
    if (context.evaluation.unverifiable === 0) return;
    for (const cells of unreadGroups(context)) {
      const { report } = context;
      const first = cells.reduce((a, b) => (b.start < a.start ? b : a));
      const identities = openIdentities(context, cells);
      const table = report.tables[first.cell.table];
      if (identities.length === 0 || table === null) continue;
      emit({
        ...(first.state === 'missing' ? placeOfMissing(table, first.cell.row) : rangeOf(first)),
        cells: cells.map(({ cell }) => cell.id),
        identities: identities.map((index) => report.form.identities[index]?.id ?? ''),
        data: {
          form: report.form.id,
          cells: cells.map(({ cell }) => cell.index),
          states: [...new Set(cells.map(({ state }) => state))],
          identities,
        },
      });
    }
  },
  message: { 'zh-CN': ({ data }) => unverifiableZh(data), en: ({ data }) => unverifiableEn(data) },
});

/** Cells without a count, row by row; rows absent one after another are one group. */
function unreadGroups({ report, unusual }: RuleContext): Iterable<readonly Cell[]> {
  const groups = new Map<FormRow, Cell[]>();
  const leaders = leadersOf(report);
  for (const cell of unusual) {
    if (countAt(report, cell.cell.index) !== null || !hasRows(report, cell)) continue;
    const { row } = cell.cell;
    const leader = leaders.get(row) ?? row;
    const cells = groups.get(leader);
    if (cells === undefined) groups.set(leader, [cell]);
    else cells.push(cell);
  }
  return groups.values();
}

/** For each absent row the first of its run. */
function leadersOf({ tables }: Report): ReadonlyMap<FormRow, FormRow> {
  const runs = Object.values(tables).flatMap((table) => (table === null ? [] : missingRuns(table)));
  return new Map(runs.flatMap((run) => run.map((row): [FormRow, FormRow] => [row, run[0] ?? row])));
}

function hasRows(report: Report, { cell }: Cell): boolean {
  return (report.tables[cell.table]?.rows.length ?? 0) > 0;
}

function openIdentities({ report, evaluation }: RuleContext, cells: readonly Cell[]): readonly number[] {
  const found = new Set<number>();
  for (const { cell } of cells) {
    for (const index of report.form.identitiesOfCell[cell.index] ?? []) {
      if (evaluation.identities[index]?.state === 'unverifiable') found.add(index);
    }
  }
  return [...found].sort((a, b) => a - b);
}
