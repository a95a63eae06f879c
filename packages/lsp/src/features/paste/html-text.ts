import { Parser } from 'htmlparser2';

/** A table of more columns or rows than this is none of ours; a span that claims so is a slip. */
const MOST_SPANNED = 100;
/** What ends a line of text. */
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
]);
/** What is never shown. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'noscript', 'template', 'xml']);

interface OpenTable {
  /** Columns that a cell above still covers, with the number of rows it goes on for. */
  covered: Map<number, number>;
  row: string[];
  cell: { text: string; readonly columns: number; readonly rows: number } | null;
}

/**
 * The text of copied HTML, from Word, WPS, Excel or a web page: tables as tab-separated lines in which merged cells go
 * on as empty ones, everything else as lines.
 */
export function htmlText(html: string): string {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return reader.lines.join('\n');
}

class HtmlReader {
  readonly lines: string[] = [];
  readonly #tables: OpenTable[] = [];
  #hidden = 0;
  #line = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (HIDDEN.has(name)) this.#hidden++;
    if (this.#hidden > 0) return;
    const table = this.#tables.at(-1);
    if (name === 'table') {
      this.#endLine();
      this.#tables.push({ covered: new Map(), row: [], cell: null });
    } else if (table !== undefined && (name === 'td' || name === 'th')) {
      this.#endCell(table);
      table.cell = { text: '', columns: spanOf(attributes.colspan), rows: spanOf(attributes.rowspan) };
    } else if (name === 'br') this.#write(table?.cell ? ' ' : '\n');
  }

  text(text: string): void {
    if (this.#hidden === 0) this.#write(text.replace(/\s+/gu, ' '));
  }

  close(name: string): void {
    if (HIDDEN.has(name)) this.#hidden = Math.max(0, this.#hidden - 1);
    const table = this.#tables.at(-1);
    if (table === undefined) {
      if (BLOCKS.has(name)) this.#endLine();
      return;
    }
    if (name === 'td' || name === 'th') this.#endCell(table);
    else if (name === 'tr') this.#endRow(table);
    else if (name === 'table') {
      this.#endRow(table);
      this.#tables.pop();
    } else if (BLOCKS.has(name)) this.#write(' ');
  }

  #write(text: string): void {
    const cell = this.#tables.at(-1)?.cell;
    if (cell) cell.text += text;
    else if (this.#tables.length === 0) {
      const [first = '', ...rest] = text.split('\n');
      this.#line += first;
      for (const line of rest) {
        this.#endLine();
        this.#line = line;
      }
    }
  }

  #endLine(): void {
    const line = this.#line.trim();
    if (line !== '') this.lines.push(line);
    this.#line = '';
  }

  #endCell(table: OpenTable): void {
    const { cell } = table;
    if (cell === null) return;
    table.cell = null;
    skipCovered(table);
    table.row.push(cell.text.replace(/[\s\u00a0]+/gu, ' ').trim());
    for (let more = 1; more < cell.columns; more++) table.row.push('');
    if (cell.rows === 1) return;
    for (let column = table.row.length - cell.columns; column < table.row.length; column++)
      table.covered.set(column, cell.rows);
  }

  /** A row of a table within a cell belongs to the text of that cell. */
  #endRow(table: OpenTable): void {
    this.#endCell(table);
    skipCovered(table);
    const outer = this.#tables.at(-2)?.cell;
    const line = table.row.join('\t');
    if (outer) outer.text += ` ${line}`;
    else if (table.row.length > 0) this.lines.push(line);
    if (table.row.length > 0)
      for (const [column, rows] of table.covered) {
        if (rows > 1) table.covered.set(column, rows - 1);
        else table.covered.delete(column);
      }
    table.row = [];
  }
}

/** Empty cells where cells above go on. One that began in this row is not above it: it stands in the row already. */
function skipCovered({ covered, row }: OpenTable): void {
  while (covered.has(row.length)) row.push('');
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return span >= 1 && span <= MOST_SPANNED ? span : 1;
}
