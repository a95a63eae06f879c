import type { YearsCompared } from '@gouji/lsp/protocol';
import type { Words } from '../words/index.ts';
import { markdownTable, plain } from './table.ts';

export function yearsTitle({ last, current }: YearsCompared, { compare }: Words): string {
  return compare.title(last.title, current.title);
}

/** Two years beside each other, as Markdown. */
export function yearsPage(compared: YearsCompared, words: Words): string {
  const { compare } = words;
  return [
    `# ${plain(yearsTitle(compared, words))}`,
    ...warningsOf(compared, words),
    `## ${compare.ties}`,
    tiesOf(compared, words),
    `## ${compare.figures}`,
    figuresOf(compared, words),
  ].join('\n\n');
}

function warningsOf(
  { consecutive, sameOrgan, sameProse }: YearsCompared,
  { compare }: Words,
): readonly string[] {
  return [
    ...(consecutive ? [] : [`> ⚠ ${compare.notConsecutive}`]),
    ...(sameOrgan === false ? [`> ⚠ ${compare.otherOrgan}`] : []),
    ...(sameProse === null ? [] : [compare.sameProse(Math.round(sameProse * 100))]),
  ];
}

function tiesOf({ ties }: YearsCompared, { compare, tree, unknown }: Words): string {
  const marks = { holds: '✓', broken: '✗', unverifiable: '?' } as const;
  return markdownTable(
    [compare.figure, compare.computed, compare.stated, compare.state],
    ties.map(({ label, state, computed, stated }) => [
      label,
      computed ?? unknown,
      stated ?? unknown,
      `${marks[state]} ${tree.state[state]}`,
    ]),
  );
}

function figuresOf({ cells }: YearsCompared, { compare, unknown }: Words): string {
  return markdownTable(
    [compare.figure, compare.last, compare.current],
    cells.map(({ label, last, current }) => [label, last ?? unknown, current ?? unknown]),
  );
}
