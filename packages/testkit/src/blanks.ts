import type { TableId } from '@gouji/core';
import type { RenderOptions } from './options.ts';

/** Where a number stands among the numbers of its printed row. */
export type RowPosition = 'first' | 'inner' | 'last' | 'only';

/** Whether a careful reader could still tell the column of a blank cell here. */
export function mayBlank(options: RenderOptions, table: TableId, position: RowPosition): boolean {
  switch (options.layout) {
    case 'L1':
      return options.mergedRight === 'empty' && !options.brokenLabels && options.pages?.splitRows !== true;
    case 'L2':
      // An empty line ends a row, too: only in a long row is it clear that one number is left out.
      return options.blankLine === 'tab' || (position === 'inner' && table !== 'disclosure');
    case 'L4':
      // At either end a pipe alone could as well begin or end the row.
      return position === 'inner';
    case 'L5':
      return options.mergedRight !== 'missing' && options.mergedDown !== 'missing';
    case 'L6':
    case 'L8':
      return true;
    case 'L7':
      // Table 4 has only its heads to show the columns, and heads line up for the eye, not for a count of characters.
      if (options.align === 'none' || options.heads === 'lost') return false;
      return table !== 'disputes' || options.align === 'display';
    default:
      return false;
  }
}
