import type { Grid, GridCell, GridRow } from '../grid/grid.ts';
import type { Damage } from './damage.ts';

/** The table with the damage done to it; the same table if the damage lies elsewhere. */
export function damageGrid(grid: Grid, damage: Damage): Grid {
  switch (damage.kind) {
    case 'missing-section':
    case 'duplicate-heading':
      return grid;
    case 'missing-row':
    case 'duplicate-row': {
      const y = damage.table === grid.table ? grid.rows.findIndex((row) => row.row === damage.row) : -1;
      if (y < 0) return grid;
      return damage.kind === 'missing-row' ? withoutRow(grid, y) : withRowTwice(grid, y);
    }
    default: {
      const y = grid.rows.findIndex((row) => row.cells.some((cell) => cell.id === damage.cell));
      const row = grid.rows[y];
      if (row === undefined) return grid;
      const cells = damagedCells(row, damage);
      const rows = grid.rows.map((other, i) => (i === y ? { ...row, cells } : other));
      return { ...grid, rows, width: damage.kind === 'extra-value' ? grid.width + 1 : grid.width };
    }
  }
}

type CellDamage = Extract<Damage, { readonly cell: unknown }>;

function damagedCells(row: GridRow, damage: CellDamage): GridCell[] {
  const at = row.cells.findIndex((cell) => cell.id === damage.cell);
  const cell = row.cells[at] as GridCell;
  const before = row.cells.slice(0, at);
  const after = row.cells.slice(at + 1);
  const marked = (text: string): GridCell => ({ ...cell, id: null, text, damaged: true });
  switch (damage.kind) {
    case 'missing-value':
      return [...before, ...after];
    case 'extra-value':
      return [...before, { ...marked(damage.text), columns: 1 }, cell, ...after];
    case 'glued-values':
      return [...before, marked(cell.text + (after[0]?.text ?? '')), ...after.slice(1)];
    case 'glued-row': {
      const label = before.at(-1);
      const text = [label, cell, ...after].map((one) => one?.text.replaceAll('\n', '') ?? '').join('');
      return [...before.slice(0, -1), { ...marked(text), columns: label?.columns ?? 1 }];
    }
    case 'torn-digits': {
      const cut = tearingPoint(cell.text, damage.at);
      return [...before, marked(`${cell.text.slice(0, cut)} ${cell.text.slice(cut)}`), ...after];
    }
  }
}

/** The offset behind so many digits, and behind a thousands separator that follows them. */
function tearingPoint(text: string, digits: number): number {
  let left = digits;
  let i = 0;
  for (; i < text.length && left > 0; i++) if (text.charAt(i) !== ',') left--;
  return text.charAt(i) === ',' ? i + 1 : i;
}

function withoutRow(grid: Grid, y: number): Grid {
  const gone = grid.rows[y] as GridRow;
  // Labels that span further rows begin in the next one.
  const moved = gone.cells.filter((cell) => cell.rows > 1).map((cell) => ({ ...cell, rows: cell.rows - 1 }));
  const rows = spanning(grid, y, -1).map((row, i) =>
    i === y + 1 ? { ...row, cells: [...moved, ...row.cells] } : row,
  );
  return { ...grid, rows: rows.filter((_, i) => i !== y) };
}

function withRowTwice(grid: Grid, y: number): Grid {
  const row = grid.rows[y] as GridRow;
  const copy = row.cells
    .filter((cell) => cell.rows === 1)
    .map(
      (cell): GridCell => ({
        ...cell,
        id: null,
        ...(cell.kind === 'label' ? { damaged: true as const } : {}),
      }),
    );
  const rows = spanning(grid, y, 1);
  return { ...grid, rows: [...rows.slice(0, y + 1), { ...row, cells: copy }, ...rows.slice(y + 1)] };
}

/** Labels that span row `y` from above (or, for a longer span, from it) span `by` rows more. */
function spanning(grid: Grid, y: number, by: 1 | -1): GridRow[] {
  return grid.rows.map((row, top) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const spans = cell.rows > 1 && top + cell.rows > y && (top < y || (top === y && by > 0));
      return spans ? { ...cell, rows: cell.rows + by } : cell;
    }),
  }));
}
