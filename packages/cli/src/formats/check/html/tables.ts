import {
  type Cell,
  type GridBlock,
  type GridCell,
  type GridHead,
  type GridRow,
  gridOf,
  type Locale,
  type Report,
  SECTIONS,
  type TableId,
} from '@gouji/core';
import type { PageWords } from '../../../messages/page.ts';
import { type Markup, markup } from '../markup.ts';
import { findingAnchor } from './anchors.ts';
import type { Mark } from './marks.ts';

/** What drawing a report's tables takes. */
export interface TableContext {
  readonly report: Report;
  readonly marks: ReadonlyMap<string, Mark>;
  /** The report's anchor, to which those of its findings belong. */
  readonly anchor: string;
  readonly locale: Locale;
  readonly words: PageWords;
}

/** A table as the form prints it, with the report's numbers and what the findings say of them. */
export function officialTable(id: TableId, context: TableContext): Markup {
  const { report, words } = context;
  if (report.tables[id] === null) return markup`<p class="absent">${words.noTable}</p>`;
  const blocks = gridOf(report.form, id);
  // A head of its own is repeated on every printed page; where there are several blocks, each carries its heads.
  const single = blocks.length === 1;
  const heads = single ? blocks.map((block) => markup`<thead>${headLines(block, context)}</thead>`) : null;
  const bodies = blocks.map((block) => bodyOf(block, !single, context));
  return markup`<div class="wide"><table class="form ${id}">${heads}${bodies}</table></div>`;
}

export function tableTitle(id: TableId, { report, locale }: TableContext): string {
  const found = SECTIONS.find(({ number }) => number === report.form.tables[id].section);
  return locale === 'en' ? (found?.en ?? id) : `${found?.numeral}、${found?.title}`;
}

function bodyOf(block: GridBlock, withHeads: boolean, context: TableContext): Markup {
  const heads = withHeads ? headLines(block, context) : null;
  return markup`<tbody>${heads}${block.rows.map((row) => rowOf(row, context))}</tbody>`;
}

function headLines({ heads }: GridBlock, context: TableContext): Markup[] {
  const cell = (head: GridHead): Markup => headCell(head, head.columns > 1 ? 'colgroup' : 'col', context);
  return heads.map((line) => markup`<tr>${line.map(cell)}</tr>\n`);
}

function rowOf({ heads, cells }: GridRow, context: TableContext): Markup {
  const labels = heads.map((head) => headCell(head, head.rows > 1 ? 'rowgroup' : 'row', context));
  return markup`<tr>${labels}${cells.map((cell) => numberCell(cell, context))}</tr>\n`;
}

function headCell(
  { enumerator, label, columns, rows }: GridHead,
  scope: string,
  { locale }: TableContext,
): Markup {
  const text = locale === 'en' ? label.en : enumerator + label.zh;
  return markup`<th scope="${scope}"${spans(columns, rows)}>${text}</th>`;
}

function spans(columns: number, rows: number): Markup {
  const across = columns > 1 ? markup` colspan="${columns}"` : null;
  return markup`${across}${rows > 1 ? markup` rowspan="${rows}"` : null}`;
}

function numberCell({ cell, columns }: GridCell, context: TableContext): Markup {
  const found = context.report.cells[cell.index];
  const mark = context.marks.get(cell.id);
  const span = spans(columns, 1);
  if (found === undefined) return markup`<td${span}></td>`;
  const unread = found.value === null ? 'unread ' : '';
  const text = shown(found, context.report);
  if (mark !== undefined)
    return markup`<td class="${unread}${mark.kind}"${span}>${markedNumber(text, mark, context)}</td>`;
  if (found.value === null) return markup`<td class="unread"${span}>${text}</td>`;
  // Most numbers are 0: drawn faint, so that the others stand out.
  return markup`<td${found.value === 0 ? markup` class="zero"` : null}${span}>${text}</td>`;
}

/** What cannot be read is shown as it stands, if it is short. */
function shown({ value, start, end }: Cell, { source }: Report): string {
  if (value !== null) return String(value);
  const raw = source.slice(start, end).trim();
  return raw !== '' && raw.length <= 6 ? raw : '?';
}

/** What a marked cell holds: its number, what it should be where that is known, and where the findings are told. */
function markedNumber(text: string, { expected, findings }: Mark, { anchor, words }: TableContext): Markup {
  const number =
    expected === null
      ? markup`${text}`
      : markup`<s title="${words.shouldBe(text, expected)}">${text}</s><ins>→${expected}</ins>`;
  const links = findings.map((each) => {
    return markup`<a href="#${findingAnchor(anchor, each)}" title="${words.seeFinding(each)}">${each}</a>`;
  });
  return markup`${number}<sup>${links}</sup>`;
}
