import { type CellId, cellLabel, type GridHead, gridOf, type Locale, tableViews } from '@gouji/core';
import type { Range } from 'vscode-languageserver';
import type { PreviewCell, PreviewGrid, PreviewHead, PreviewTable, TablePreview } from '../../protocol.ts';
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
  const tables = tableViews(checked, locale).map((table) => {
    const blocks = table.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) => ({
        ...placed(row),
        cells: row.cells.map((cell) => ({ ...placed(cell), label: cellLabel(form, cell.cell, locale) })),
      })),
    }));
    return { ...placed(table), blocks, grid: previewGrid(table.table, blocks, checked, locale) };
  });
  return { version, title: title?.value ?? '', tables };
}

/** The cells of a table in the places where the form prints them. */
function previewGrid(
  table: PreviewTable['table'],
  blocks: PreviewTable['blocks'],
  { report }: OpenReport['checked'],
  locale: Locale,
): readonly PreviewGrid[] {
  const cells = new Map<CellId, PreviewCell>(
    blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => [cell.cell, cell] as const))),
  );
  const headOf = ({ enumerator, label, columns, rows }: GridHead): PreviewHead => ({
    text: locale === 'en' ? label.en : enumerator + label.zh,
    columns,
    rows,
  });
  return gridOf(report.form, table).map(({ heads, rows }) => ({
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
