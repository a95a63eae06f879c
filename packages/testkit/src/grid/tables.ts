import type { Form, FormBlock, FormRow, TableId } from '@gouji/core';
import type { RowPosition } from '../blanks.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { CellMaker } from './make.ts';

const BALANCE_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** The three tables as the form prints them. */
export function gridOf(table: TableId, form: Form, make: CellMaker): Grid {
  const grid = GRIDS[table](form, make);
  if (make.options.heads === 'printed') return grid;
  return { ...grid, rows: grid.rows.filter((row) => row.kind !== 'head') };
}

const GRIDS: Readonly<Record<TableId, (form: Form, make: CellMaker) => Grid>> = {
  disclosure: disclosureGrid,
  requests: requestsGrid,
  disputes: disputesGrid,
};

function disclosureGrid(form: Form, make: CellMaker): Grid {
  const { blocks } = form.tables.disclosure;
  return {
    table: 'disclosure',
    labels: 1,
    width: 4,
    rows: blocks.flatMap((block) => blockRows(block, make)),
  };
}

function blockRows(block: FormBlock, make: CellMaker): GridRow[] {
  // The last column takes what the widest block (three columns) leaves over.
  const spare = 3 - block.columns.length;
  const span = (index: number): number => (index === block.columns.length - 1 ? 1 + spare : 1);
  return [
    { kind: 'article', row: '', cells: [make.article(block.article ?? '', 4)] },
    {
      kind: 'head',
      row: '',
      cells: [make.head('信息内容'), ...block.columns.map((column, i) => make.columnHead(column, span(i)))],
    },
    ...block.rows.map((row): GridRow => {
      const values = row.columns.map((column, i) =>
        make.value('disclosure', row, column, positionOf(i, row.columns.length), span(i)),
      );
      return { kind: 'body', row: row.id, cells: [make.label(row), ...values] };
    }),
  ];
}

function requestsGrid(form: Form, make: CellMaker): Grid {
  const { rows, blocks } = form.tables.requests;
  const columns = blocks[0]?.columns ?? [];
  const [first, ...others] = columns;
  const total = others.pop();
  if (first === undefined || total === undefined) throw new RangeError('table 3 without columns');
  const early = make.options.totalHead === 1;
  const totalHead = make.columnHead(total, 1, early ? 3 : 2);
  const heads: GridCell[][] = [
    [make.note(BALANCE_NOTE, 3, 3), make.head('申请人情况', early ? 6 : 7), ...(early ? [totalHead] : [])],
    [make.columnHead(first, 1, 2), make.head('法人或其他组织', others.length), ...(early ? [] : [totalHead])],
    others.map((column) => make.columnHead(column)),
  ];
  return {
    table: 'requests',
    labels: 3,
    width: 3 + columns.length,
    rows: [
      ...heads.map((cells): GridRow => ({ kind: 'head', row: '', cells })),
      ...rows.map((row, i): GridRow => ({ kind: 'body', row: row.id, cells: requestCells(rows, i, make) })),
    ],
  };
}

function requestCells(rows: readonly FormRow[], index: number, make: CellMaker): GridCell[] {
  const row = rows[index] as FormRow;
  const before = rows[index - 1]?.groups ?? [];
  const opened = row.groups.flatMap((group, depth): GridCell[] => {
    if (before[depth]?.id === group.id) return [];
    const inside = rows.filter((other) => other.groups[depth]?.id === group.id);
    return [make.group(group, inside.length)];
  });
  const values = row.columns.map((column, i) => make.value('requests', row, column, positionOf(i, 7)));
  return [...opened, make.label(row, 3 - row.groups.length), ...values];
}

function disputesGrid(form: Form, make: CellMaker): Grid {
  const { rows } = form.tables.disputes;
  const [reconsideration, ...litigation] = rows;
  if (reconsideration === undefined) throw new RangeError('table 4 without rows');
  const span = reconsideration.columns.length;
  const group = litigation[0]?.groups[0]?.label ?? { zh: '行政诉讼' };
  const heads: GridCell[][] = [
    [make.head(reconsideration.label.zh, span), make.head(group.zh, span * litigation.length)],
    [
      ...reconsideration.columns.map((column) => make.columnHead(column, 1, 2)),
      ...litigation.map((row) => make.head(row.label.zh, span)),
    ],
    litigation.flatMap((row) => row.columns.map((column) => make.columnHead(column))),
  ];
  const count = rows.length * span;
  const values = rows.flatMap((row, y) =>
    row.columns.map((column, x) => make.value('disputes', row, column, positionOf(y * span + x, count))),
  );
  return {
    table: 'disputes',
    labels: 0,
    width: span * rows.length,
    rows: [
      ...heads.map((cells): GridRow => ({ kind: 'head', row: '', cells })),
      { kind: 'body', row: '', cells: values },
    ],
  };
}

function positionOf(index: number, count: number): RowPosition {
  if (count === 1) return 'only';
  return index === 0 ? 'first' : index === count - 1 ? 'last' : 'inner';
}
