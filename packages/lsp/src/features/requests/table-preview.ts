import { tableViews } from '@gouji/core';
import type { Range } from 'vscode-languageserver';
import type { TablePreview } from '../../protocol.ts';
import { rangeOf } from '../../text/positions.ts';
import type { OpenReport } from '../open-report.ts';

/** The three tables of the official form with the report's numbers, to be drawn beside the text. */
export function tablePreview({ version, checked, locale }: OpenReport): TablePreview {
  const { source, title } = checked.report;
  const placed = <Part extends { readonly start: number | null; readonly end: number | null }>({
    start,
    end,
    ...rest
  }: Part): Omit<Part, 'start' | 'end'> & { readonly range: Range | null } => ({
    ...rest,
    range: start === null || end === null ? null : rangeOf(source, { start, end }),
  });
  return {
    version,
    title: title?.value ?? '',
    tables: tableViews(checked, locale).map((table) => ({
      ...placed(table),
      blocks: table.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) => ({ ...placed(row), cells: row.cells.map(placed) })),
      })),
    })),
  };
}
