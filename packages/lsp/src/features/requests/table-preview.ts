import { type CellId, cellLabel, type GridHead, gridOf, type Locale, tableViews } from '@gouji/core';
import type { Range } from 'vscode-languageserver';
import type { PreviewCell, PreviewGrid, PreviewHead, TablePreview } from '../../protocol.ts';
import { rangeOf } from '../../text/positions.ts';
import type { OpenReport } from '../open-report.ts';

/** The three tables of the official form with the report's numbers, to be drawn beside the text. */
export function tablePreview({ version, checked, locale }: OpenReport): TablePreview {
  const { source, title, form } = checked.report;
  const placed = <Part extends { readonly start: number | null; readonly end: number | null }>({
    start,
    end,
    ...rest
  }: Part): Omit<Part, 'start' | 'end'> & { readonly range: Range | null } => ({
    ...rest,
    range: start === null || end === null ? null : rangeOf(source, { start, end }),
  });
  const tables = tableViews(checked, locale).map(({ blocks, ...table }) => {
    const cells = new Map<CellId, PreviewCell>();
    for (const cell of blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells)))
      cells.set(cell.cell, { ...placed(cell), label: cellLabel(form, cell.cell, locale) });
    return { ...placed(table), grid: previewGrid(gridOf(form, table.table), cells, locale) };
  });
  return { version, title: title?.value ?? '', tables };
}

/** The cells of a table in the places where the form prints them. */
function previewGrid(
  grid: ReturnType<typeof gridOf>,
  cells: ReadonlyMap<CellId, PreviewCell>,
  locale: Locale,
): readonly PreviewGrid[] {
  const headOf = ({ enumerator, label, columns, rows }: GridHead): PreviewHead => ({
    text: locale === 'en' ? label.en : enumerator + label.zh,
    columns,
    rows,
  });
  return grid.map(({ heads, rows }) => ({
    heads: heads.map((line) => line.map(headOf)),
    rows: rows.map((row) => ({
      heads: row.heads.map(headOf),
      cells: row.cells.flatMap(({ cell, columns }) => {
        const found = cells.get(cell.id);
        return found === undefined ? [] : [{ ...found, columns }];
      }),
    })),
  }));
}
