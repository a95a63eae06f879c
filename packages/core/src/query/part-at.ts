import { type Directive, directiveAt, type Target } from '../check/suppress/directive.ts';
import { TABLE_IDS } from '../form/index.ts';
import type { Cell, Head, Range, ReportRow, ReportTable, Section } from '../parse/report.ts';
import type { SourceText } from '../text/index.ts';
import type { CheckedReport } from './checked-report.ts';
import type { StatedNumber } from './stated-numbers.ts';

/** What of a report stands at a place. `start`…`end` are what an editor marks while it tells of the part. */
export type Part = Range &
  (
    | { readonly kind: 'cell'; readonly cell: Cell }
    | { readonly kind: 'row'; readonly table: ReportTable; readonly row: ReportRow }
    | { readonly kind: 'head'; readonly table: ReportTable; readonly head: Head }
    | { readonly kind: 'section'; readonly section: Section }
    | { readonly kind: 'stated'; readonly stated: StatedNumber }
    /** The id of a rule or group in a comment that silences it. */
    | { readonly kind: 'rule'; readonly directive: Directive; readonly rule: Target }
  );

/** The part of a report at an offset; where two parts meet, the one that begins there. Null where there is none. */
export function partAt(checked: CheckedReport, offset: number): Part | null {
  const silenced = ruleAt(checked.report.source, offset);
  if (silenced !== null) return silenced;
  let before: Part | null = null;
  for (const part of partsAround(checked, offset)) {
    if (offset < part.end || part.start === part.end) return part;
    before ??= part;
  }
  return before;
}

/** Everything that touches an offset, its end included. */
function* partsAround(checked: CheckedReport, offset: number): Generator<Part> {
  const { report } = checked;
  const touches = ({ start, end }: Range): boolean => start <= offset && offset <= end;
  for (const cell of report.cells) {
    const place = slotOf(report.source, cell);
    if (cell.state !== 'missing' && touches(place)) yield { kind: 'cell', cell, ...place };
  }
  for (const id of TABLE_IDS) {
    const table = report.tables[id];
    if (table !== null) yield* partsOfTable(table, touches);
  }
  for (const section of [...report.sections, ...report.duplicateSections]) {
    const { start, headingEnd: end } = section;
    if (touches({ start, end })) yield { kind: 'section', section, start, end };
  }
  for (const stated of checked.statedNumbers) {
    const { start, end } = stated;
    if (touches(stated)) yield { kind: 'stated', stated, start, end };
  }
}

function* partsOfTable(table: ReportTable, touches: (range: Range) => boolean): Generator<Part> {
  for (const row of [...table.rows, ...table.duplicates]) {
    const piece = row.label.find(touches);
    if (piece !== undefined) yield { kind: 'row', table, row, ...piece };
  }
  for (const head of table.heads) {
    const piece = head.pieces.find(touches);
    if (piece !== undefined) yield { kind: 'head', table, head, ...piece };
  }
}

function ruleAt(source: SourceText, offset: number): Part | null {
  const directive = directiveAt(source, offset);
  const rule = directive?.targets.find(({ start, end }) => start <= offset && offset <= end);
  if (!directive || rule === undefined) return null;
  return { kind: 'rule', directive, rule, start: rule.start, end: rule.end };
}

const SPACE = 0x20;

/** A cell's place; of a blank one with the spaces around it, since nobody points at a place between two characters. */
function slotOf({ units, length }: SourceText, { state, start, end }: Cell): Range {
  if (state !== 'blank') return { start, end };
  let from = start;
  let to = end;
  while (from > 0 && units[from - 1] === SPACE) from--;
  while (to < length && units[to] === SPACE) to++;
  return { start: from, end: to };
}
