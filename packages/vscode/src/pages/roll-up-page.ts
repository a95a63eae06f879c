import type { RolledUp } from '@gouji/lsp/protocol';
import type { Words } from '../words/index.ts';
import { markdownTable, plain } from './table.ts';

type Cell = RolledUp['cells'][number];

/**
 * How a report compares with the sum of its units, as Markdown.
 *
 * @param names of the files that were given, in their order
 */
export function rollUpPage(rolled: RolledUp, names: readonly string[], words: Words): string {
  const { rollUp } = words;
  const unreadable = rolled.unreadable.map((at) => names[at] ?? '');
  return [
    `# ${rollUp.title}`,
    ...differencesOf(rolled, words),
    `## ${rollUp.units}`,
    listOf(rolled.units.map(({ title }) => title)),
    ...(unreadable.length === 0 ? [] : [`## ${rollUp.unreadable}`, listOf(unreadable)]),
  ].join('\n\n');
}

function differencesOf({ different, cells, units }: RolledUp, words: Words): readonly string[] {
  const { rollUp, compare, unknown } = words;
  if (different === null) return [rollUp.cannotCompare];
  if (different.length === 0) return [`✓ ${rollUp.agrees}`];
  const wrong = cells.filter(({ cell }) => different.includes(cell));
  const parts = (cell: Cell): string => partsOf(cell, units, words);
  return [
    `## ${rollUp.different}`,
    markdownTable(
      [compare.figure, compare.stated, rollUp.sum, rollUp.parts],
      wrong.map((cell) => [cell.label, cell.stated ?? unknown, cell.sum, parts(cell)]),
    ),
  ];
}

/** Who gave what; units that gave nothing are left out. */
function partsOf({ contributions }: Cell, units: RolledUp['units'], { separator }: Words): string {
  return contributions
    .filter(({ value }) => value !== 0)
    .map(({ unit, value }) => `${units[unit]?.organization ?? units[unit]?.title ?? ''} ${value}`)
    .join(separator);
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${plain(item)}`).join('\n');
}
