import type { Range, Report, ReportRow, ReportTable } from '../parse/report.ts';

/** A stretch of lines that an editor may fold away below its first line. */
export interface Fold extends Range {
  readonly kind: 'section' | 'table' | 'group';
}

/**
 * Sections, tables and groups of rows (（三）不予公开 and the like), in text order, outer ones first.
 */
export function foldsOf(report: Report): readonly Fold[] {
  const sections = [...report.sections, ...report.duplicateSections].map(({ start, end }): Fold => {
    return { kind: 'section', start, end: withoutTail(report, start, lineEndBefore(report, end)) };
  });
  const tables = Object.values(report.tables).filter((table) => table !== null);
  const folds = [
    ...sections,
    ...tables.map(({ start, end }): Fold => ({ kind: 'table', start, end: withoutTail(report, start, end) })),
    ...tables.flatMap((table) => groupFolds(table)),
  ];
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** From a group's head, where it has one, to the last of its rows, as long as nothing else comes between. */
function groupFolds({ rows, heads }: ReportTable): readonly Fold[] {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows)
    for (const { id } of row.row.groups) groups.set(id, [...(groups.get(id) ?? []), row]);
  return [...groups].flatMap(([id, members]): Fold[] => {
    const [first] = members;
    const last = members.at(-1);
    if (first === undefined || last === undefined || last.end <= first.start) return [];
    const head = heads.find((found) => found.head.kind === 'group' && found.head.id === id);
    return [{ kind: 'group', start: Math.min(head?.start ?? first.start, first.start), end: last.end }];
  });
}

/** A heading may begin within its line (`## 二、…`): that line belongs to the section below. */
function lineEndBefore({ source }: Report, end: number): number {
  return end === source.length ? end : source.lineStart(source.positionAt(end).line);
}

/** Empty lines below a part stay visible, so that what is folded stays apart from what follows. */
function withoutTail({ source }: Report, start: number, end: number): number {
  let last = end;
  while (last > start && source.text[last - 1]?.trim() === '') last--;
  return last;
}
