import { tabs } from './l1-tabs.ts';
import { cellLines } from './l2-cell-lines.ts';
import { bareLines } from './l3-bare-lines.ts';
import { pipeLines } from './l4-pipe-lines.ts';
import { pipeRows } from './l5-pipe-rows.ts';
import { markdown } from './l6-markdown.ts';
import { aligned } from './l7-aligned.ts';
import { sheet } from './l8-sheet.ts';
import { flow } from './l9-flow.ts';
import type { TableLayouts } from './layout.ts';

export const TABLE_LAYOUTS: TableLayouts = {
  L1: tabs,
  L2: cellLines,
  L3: bareLines,
  L4: pipeLines,
  L5: pipeRows,
  L6: markdown,
  L7: aligned,
  L8: sheet,
  L9: flow,
};
