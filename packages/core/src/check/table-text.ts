import type { Form, FormCell, FormRow, FormTable, TableId } from '../form/index.ts';

/** What to write into a cell. */
export type CellText = (cell: FormCell) => string;

/** A table of the form as tab-separated text, one row a line: for fixes that insert one and for examples. */
export function tableText(form: Form, id: TableId, textOf: CellText): string {
  const table = form.tables[id];
  const rowCells = cellsByRow(form, id);
  const values = (row: FormRow): string[] => (rowCells.get(row) ?? []).map(textOf);
  const lines = { disclosure: disclosureLines, requests: requestsLines, disputes: disputesLines }[id](
    table,
    values,
  );
  return lines.map((line) => line.join('\t')).join('\n');
}

type Values = (row: FormRow) => readonly string[];
type Lines = readonly (readonly string[])[];

function cellsByRow(form: Form, id: TableId): ReadonlyMap<FormRow, readonly FormCell[]> {
  const byRow = new Map<FormRow, FormCell[]>(form.tables[id].rows.map((row) => [row, []]));
  for (const cell of form.cells) byRow.get(cell.row)?.push(cell);
  return byRow;
}

function disclosureLines(table: FormTable, values: Values): Lines {
  return table.blocks.flatMap((block) => [
    [block.article ?? ''],
    ['信息内容', ...block.columns.map((column) => column.label.zh)],
    ...block.rows.map((row) => [row.label.zh, ...values(row)]),
  ]);
}

/** One column of labels; heads that span rows stand on lines of their own, so every row has the same fields. */
function requestsLines(table: FormTable, values: Values): Lines {
  const seen = new Set<string>();
  const columns = table.blocks[0]?.columns.map((column) => column.label.zh) ?? [];
  const rows = table.rows.flatMap((row) => {
    const heads = row.groups.filter((group) => !seen.has(group.id));
    for (const group of heads) seen.add(group.id);
    return [
      ...heads.map((group) => [group.enumerator + group.label.zh]),
      [row.enumerator + row.label.zh, ...values(row)],
    ];
  });
  return [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
    ['', '自然人', '法人或其他组织', '', '', '', '', '总计'],
    ['', '', ...columns.slice(1, 6)],
    ...rows,
  ];
}

function disputesLines(table: FormTable, values: Values): Lines {
  const columns = table.blocks[0]?.columns.map((column) => column.label.zh) ?? [];
  return [
    ['行政复议', '', '', '', '', '行政诉讼'],
    [...columns, '未经复议直接起诉', '', '', '', '', '复议后起诉'],
    ['', '', '', '', '', ...columns, ...columns],
    table.rows.flatMap(values),
  ];
}
