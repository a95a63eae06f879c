import type { TablePreview } from '@gouji/lsp/protocol';
import type { Position, Range } from 'vscode-languageserver-types';
import { holds } from '../../places/ranges.ts';

/** The cell that the cursor stands in; null in prose. */
export function cellAt(preview: TablePreview, cursor: Position): string | null {
  return cellsOf(preview).find(({ range }) => range !== null && holds(range, cursor))?.cell ?? null;
}

export function placeOfCell(preview: TablePreview, id: string): Range | null {
  return cellsOf(preview).find(({ cell }) => cell === id)?.range ?? null;
}

function cellsOf({ tables }: TablePreview) {
  return tables.flatMap(({ grid }) => grid.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
}
