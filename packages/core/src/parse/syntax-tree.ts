import type { Range, Report, ReportTable, Section } from './report.ts';

type SyntaxKind =
  | 'report'
  | 'front'
  | 'section'
  | 'heading'
  | 'prose'
  | 'table'
  | 'row'
  | 'label'
  | 'value'
  | 'gap';

/** A part of a report. Children follow each other without overlap; what lies between them are `gap` nodes. */
export interface SyntaxNode extends Range {
  readonly kind: SyntaxKind;
  readonly children: readonly SyntaxNode[];
}

/**
 * The report as a tree that loses no character: the leaves, in order, cover the text from its first unit to its last.
 * Built when asked for; checking needs none of it.
 */
export function syntaxTree(report: Report): SyntaxNode {
  const { source, sections } = report;
  const tables = Object.values(report.tables).filter((t) => t !== null);
  const parts = sections.map((section) => sectionNode(section, tables));
  const first = sections[0]?.start ?? source.length;
  const front =
    sections.length === 0 ? bodyNodes({ start: 0, end: first }, tables) : [leaf('front', 0, first)];
  return node('report', { start: 0, end: source.length }, [...front, ...parts]);
}

function leaf(kind: SyntaxKind, start: number, end: number): SyntaxNode {
  return { kind, start, end, children: [] };
}

/** A node whose children, sorted and cut to its range, leave no hole. */
function node(
  kind: SyntaxKind,
  range: Range,
  parts: readonly SyntaxNode[],
  filler: SyntaxKind = 'gap',
): SyntaxNode {
  const children: SyntaxNode[] = [];
  let at = range.start;
  for (const part of [...parts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (part.start < at || part.end > range.end || part.start === part.end) continue;
    if (part.start > at) children.push(leaf(filler, at, part.start));
    children.push(part);
    at = part.end;
  }
  if (at < range.end && children.length > 0) children.push(leaf(filler, at, range.end));
  return { kind, start: range.start, end: range.end, children };
}

function sectionNode(section: Section, tables: readonly ReportTable[]): SyntaxNode {
  const body = { start: section.headingEnd, end: section.end };
  return node(
    'section',
    section,
    [leaf('heading', section.start, section.headingEnd), ...bodyNodes(body, tables)],
    'prose',
  );
}

function bodyNodes(body: Range, tables: readonly ReportTable[]): SyntaxNode[] {
  const inside = tables.filter((t) => t.start >= body.start && t.end <= body.end);
  return node('prose', body, inside.map(tableNode), 'prose').children.filter((n) => n.start < n.end);
}

function tableNode(table: ReportTable): SyntaxNode {
  const rows = [...table.rows, ...table.duplicates].map((row) => {
    const labels = row.label.map((piece) => leaf('label', piece.start, piece.end));
    return node('row', row, [...labels, ...row.values.map((value) => leaf('value', value.start, value.end))]);
  });
  return node('table', table, rows);
}
