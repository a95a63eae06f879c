import type { TablePreview } from '@gouji/lsp/protocol';
import type { Words } from '../../words/index.ts';
import { type Markup, markup } from './markup.ts';

type Table = TablePreview['tables'][number];
type Block = Table['grid'][number];
type Head = Block['heads'][number][number];
type Row = Block['rows'][number];
type Cell = Row['cells'][number];

/** The report's tables as the official form prints them, with what is wrong marked. */
export function drawPreview(preview: TablePreview | null, words: Words): string {
  if (preview === null) return markup`<p class="nothing">${words.preview.nothing}</p>`.html;
  const tables = preview.tables.map((table) => drawTable(table, words));
  return markup`<h1>${preview.title}</h1>${legend(words)}${tables}`.html;
}

function legend({ preview: { legend: title, status, goTo } }: Words): Markup {
  const marks = (['wrong', 'doubtful', 'unread'] as const).map(
    (each) => markup`<span class="${each}">${status[each]}</span>`,
  );
  return markup`<p class="legend" aria-label="${title}">${marks}<small>${goTo}</small></p>`;
}

function drawTable({ table, name, range, grid }: Table, words: Words): Markup {
  const blocks = grid.map((block) => drawBlock(block, words));
  const body =
    range === null
      ? markup`<p class="nothing">${words.preview.noTable}</p>`
      : markup`<div class="wide"><table class="${table}">${blocks}</table></div>`;
  return markup`<section><h2>${name}</h2>${body}</section>`;
}

function drawBlock({ heads, rows }: Block, words: Words): Markup {
  const lines = heads.map((line) => markup`<tr>${line.map((head) => drawHead(head, 'col'))}</tr>`);
  return markup`<tbody>${lines}${rows.map((row) => drawRow(row, words))}</tbody>`;
}

function drawRow({ heads, cells }: Row, words: Words): Markup {
  const labels = heads.map((head) => drawHead(head, 'row'));
  return markup`<tr>${labels}${cells.map((cell) => drawCell(cell, words))}</tr>`;
}

function drawHead({ text, columns, rows }: Head, scope: 'col' | 'row'): Markup {
  return markup`<th scope="${scope}" colspan="${columns}" rowspan="${rows}">${text}</th>`;
}

function drawCell(cell: Cell, words: Words): Markup {
  const { cell: id, range, value, text, expected, columns } = cell;
  const shown = value === null ? text : String(value);
  const should = expected === null ? null : markup`<ins>${expected}</ins>`;
  const said = sayingOf(cell, shown, words);
  // A cell that the report lacks leads nowhere.
  const action = range === null ? null : markup` tabindex="0" role="button"`;
  const kinds = kindsOf(cell);
  return markup`<td id="${id}" class="${kinds}" colspan="${columns}" title="${said}" aria-label="${said}"${action}>${shown}${should}</td>`;
}

function kindsOf({ status, total, value }: Cell): string {
  return [status, ...(total ? ['total'] : []), ...(value === 0 ? ['zero'] : [])].join(' ');
}

/** The cell in words, for those who point at it and those who hear it. */
function sayingOf({ label, status, expected }: Cell, shown: string, { preview }: Words): string {
  const should = expected === null ? '' : preview.expected(expected);
  return [label, shown, preview.status[status], should].filter((part) => part !== '').join(' ');
}
