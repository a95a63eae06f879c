import { OUTCOME_TOTAL_ROW } from './rows.ts';
import type { FormCell, FormTable, Identity, IdentityKind, TableId } from './types.ts';

/**
 * All equations of a form, generated from its tables (国办公开办函〔2021〕30号 and 〔2019〕60号: the printed 勾稽
 * sentence gives the balance; the 总计 cells give the rest).
 */
export function identitiesOf(
  tables: Readonly<Record<TableId, FormTable>>,
  cells: readonly FormCell[],
): readonly Identity[] {
  const at = new Map(cells.map((cell) => [cell.id as string, cell.index]));
  const index = (table: TableId, row: string, column: string): number => {
    const found = at.get(`${table}/${row}/${column}`);
    if (found === undefined) throw new Error(`no cell ${table}/${row}/${column} in the form`);
    return found;
  };
  return [
    ...rowTotals(tables.requests, 'row-total', index),
    ...columnIdentities(tables.requests, index),
    ...rowTotals(tables.disputes, 'dispute-total', index),
  ];
}

type CellIndex = (table: TableId, row: string, column: string) => number;

function rowTotals(table: FormTable, kind: IdentityKind, index: CellIndex): Identity[] {
  return table.rows.map((row) => ({
    id: `${table.id}/${kind}/${row.id}`,
    kind,
    table: table.id,
    addends: row.columns.filter((c) => c.id !== 'total').map((c) => index(table.id, row.id, c.id)),
    totals: [index(table.id, row.id, 'total')],
  }));
}

function columnIdentities(table: FormTable, index: CellIndex): Identity[] {
  const outcomes = table.rows.filter((row) => row.groups.length > 0 && row.id !== OUTCOME_TOTAL_ROW);
  const columns = table.blocks[0]?.columns ?? [];
  const outcomeTotals = columns.map(
    ({ id }): Identity => ({
      id: `requests/outcome-total/${id}`,
      kind: 'outcome-total',
      table: 'requests',
      addends: outcomes.map((row) => index('requests', row.id, id)),
      totals: [index('requests', OUTCOME_TOTAL_ROW, id)],
    }),
  );
  const balances = columns.map(
    ({ id }): Identity => ({
      id: `requests/balance/${id}`,
      kind: 'balance',
      table: 'requests',
      addends: [index('requests', 'new', id), index('requests', 'carried-in', id)],
      totals: [index('requests', OUTCOME_TOTAL_ROW, id), index('requests', 'carried-out', id)],
    }),
  );
  return [...outcomeTotals, ...balances];
}
