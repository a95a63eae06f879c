import type { RenderOptions } from './options.ts';

/** Where a number stands among the numbers of its printed row. */
export type RowPosition = 'first' | 'inner' | 'last' | 'only';

/** Whether a careful reader could still tell the column of a blank cell here. */
export function mayBlank(options: RenderOptions, position: RowPosition): boolean {
  switch (options.layout) {
    case 'L1':
      return options.mergedRight === 'empty' && !options.brokenLabels && options.pages?.splitRows !== true;
    case 'L2':
      return options.blankLine === 'tab' || position === 'inner';
    case 'L4':
      // At either end a pipe alone could as well begin or end the row.
      return position === 'inner';
    case 'L5':
      return options.mergedRight !== 'missing' && options.mergedDown !== 'missing';
    case 'L6':
    case 'L8':
      return true;
    case 'L7':
      return options.align !== 'none' && options.heads === 'printed';
    default:
      return false;
  }
}
