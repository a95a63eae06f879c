import type { Form, FormBlock, FormCell, FormColumn, FormRow, FormTable, TableId } from '../../form/index.ts';
import type { MarkdownTable } from './markdown-table.ts';

/** What a report writes into the canonical table; the form gives the rest. */
export interface CanonicalContent {
  /** The text of a cell, empty where it is blank. */
  readonly cell: (cell: FormCell) => string;
  /** A row's label with its enumerator, where it is not the official one. */
  readonly label?: (row: FormRow) => string | undefined;
  /** A column's head, where it is not the official one. */
  readonly head?: (column: FormColumn) => string | undefined;
}

/** A table of the official form as docs/canonical-layout.md draws it. */
export function canonicalTable(form: Form, id: TableId, content: CanonicalContent): MarkdownTable {
  const table = form.tables[id];
  const cells = new Map<FormRow, string[]>(table.rows.map((row) => [row, []]));
  for (const cell of form.cells) cells.get(cell.row)?.push(content.cell(cell));
  const words: TableWords = {
    label: (row) => content.label?.(row) ?? row.enumerator + row.label.zh,
    head: (column) => content.head?.(column) ?? column.label.zh,
    values: (row) => cells.get(row) ?? [],
  };
  const rows = ROWS[id](table, words);
  const width = Math.max(...rows.map((row) => row.length));
  const fill = (row: readonly string[]): string[] => [...row, ...blanks(width - row.length)];
  return { rows: rows.map(fill), labelColumns: id === 'disputes' ? 0 : 1 };
}

interface TableWords {
  readonly label: (row: FormRow) => string;
  readonly head: (column: FormColumn) => string;
  readonly values: (row: FormRow) => readonly string[];
}

type Rows = readonly (readonly string[])[];

const ROWS: Readonly<Record<TableId, (table: FormTable, words: TableWords) => Rows>> = {
  disclosure: disclosureRows,
  requests: requestsRows,
  disputes: disputesRows,
};

function disclosureRows(table: FormTable, words: TableWords): Rows {
  return table.blocks.flatMap((block: FormBlock) => [
    [block.article ?? ''],
    ['信息内容', ...block.columns.map(words.head)],
    ...block.rows.map((row) => [words.label(row), ...words.values(row)]),
  ]);
}

const BALANCE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
/** One step of indentation shows what a label belongs to; Markdown does not draw it. */
const STEP = '  ';

/** One column of labels: a group's head stands on a line of its own, so every row has the same cells. */
function requestsRows(table: FormTable, words: TableWords): Rows {
  const heads = table.blocks[0]?.columns.map(words.head) ?? [];
  const shown = new Set<string>();
  const rows = table.rows.flatMap((row) => {
    const groups = row.groups.flatMap((group, depth) => {
      if (shown.has(group.id)) return [];
      shown.add(group.id);
      return [[STEP.repeat(depth) + group.enumerator + group.label.zh]];
    });
    return [...groups, [STEP.repeat(row.groups.length) + words.label(row), ...words.values(row)]];
  });
  const [first = '', ...others] = heads;
  return [
    [BALANCE, '申请人情况'],
    ['', first, '法人或其他组织', ...blanks(others.length - 2), others.at(-1) ?? ''],
    ['', '', ...others.slice(0, -1)],
    ...rows,
  ];
}

/** What the form prints side by side stands side by side: three groups of five numbers under three rows of heads. */
function disputesRows(table: FormTable, words: TableWords): Rows {
  const groups = table.rows.map((row) => ({ row, outer: row.groups[0] ?? null }));
  const outer: string[] = [];
  const inner: string[] = [];
  groups.forEach(({ row, outer: group }, at) => {
    const rest = blanks(row.columns.length - 1);
    const opens = group !== null && groups[at - 1]?.outer !== group;
    outer.push(group === null ? words.label(row) : opens ? group.label.zh : '', ...rest);
    inner.push(group === null ? '' : words.label(row), ...rest);
  });
  const heads = table.rows.flatMap((row) => row.columns.map(words.head));
  return [outer, inner, heads, table.rows.flatMap(words.values)];
}

function blanks(count: number): string[] {
  return new Array<string>(Math.max(0, count)).fill('');
}
