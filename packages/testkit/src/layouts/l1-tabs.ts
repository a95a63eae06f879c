import { type Grid, type GridCell, type GridRow, type Slot, slotsOf } from '../grid/grid.ts';
import { writePageBreak } from '../pages.ts';
import { cutText } from '../text/width.ts';
import type { Writer } from '../writer.ts';
import { planPages, type TabPage, type TabPlan } from './l1-pages.ts';
import { oneLine, type TableLayout, writeCell } from './layout.ts';

/** One field of a line: the cell it shows, or null, and the text of it that stands here. */
interface TabField {
  readonly cell: GridCell | null;
  readonly text: string;
}

const EMPTY: TabField = { cell: null, text: '' };

/** L1: tabs between cells, as copied from Word or PDF; every page has columns of its own. */
export const tabs: TableLayout = (writer, grid) => {
  const slots = slotsOf(grid.rows, grid.width);
  const plan = planPages(writer, grid, slots);
  const joint = writer.options.brokenHeads && writer.rng.bool(0.3) ? '\n' : ' ';
  plan.pages.forEach((page, i) => {
    if (i > 0 && writer.options.pages?.repeatHead) writeHeads(writer, grid, slots, plan, joint);
    for (let y = page.from; y < page.to; y++) {
      const next = y === page.to - 1 ? plan.pages[i + 1] : undefined;
      const row = { row: grid.rows[y] as GridRow, slots: slots[y] ?? [], opens: y === page.from && i > 0 };
      writeRow(writer, grid, plan, page, next, row, joint);
    }
  });
};

function writeHeads(
  writer: Writer,
  grid: Grid,
  slots: (Slot | null)[][],
  plan: TabPlan,
  joint: string,
): void {
  const [page] = plan.pages;
  for (let y = 0; grid.rows[y]?.kind === 'head' && page !== undefined; y++) {
    const row = { row: grid.rows[y] as GridRow, slots: slots[y] ?? [], opens: false };
    writeRow(writer, grid, plan, page, undefined, row, joint);
  }
}

interface PageRow {
  readonly row: GridRow;
  readonly slots: readonly (Slot | null)[];
  /** The first row after a page break. */
  readonly opens: boolean;
}

/** Writes a row, and the page break if it is the last one of its page; a break may fall between the row's lines. */
function writeRow(
  writer: Writer,
  grid: Grid,
  plan: TabPlan,
  page: TabPage,
  next: TabPage | undefined,
  row: PageRow,
  joint: string,
): void {
  const { pages, valuesOn } = writer.options;
  const label = row.row.cells.find((cell) => cell.kind === 'label');
  let pieces = label === undefined ? [] : label.text.split('\n');
  const mayCut = next !== undefined && pages?.splitRows && label !== undefined && label.text.length > 8;
  if (mayCut && pieces.length === 1 && label !== undefined) {
    pieces = [...(cutText(label.text, label.lead, writer.rng) ?? [label.text])];
  }
  if (pieces.length === 2 && valuesOn === 'middle') pieces = [pieces[0] ?? '', '', pieces[1] ?? ''];
  const count = Math.max(1, pieces.length);
  const valueLine = valuesOn === 'first' ? 0 : valuesOn === 'last' ? count - 1 : Math.floor((count - 1) / 2);
  const breakAfter = next === undefined ? -1 : mayCut && count > 1 ? writer.rng.int(0, count - 2) : count - 1;
  for (let line = 0; line < count; line++) {
    const columns = breakAfter >= 0 && line > breakAfter && next !== undefined ? next : page;
    const fields = fieldsOnLine(
      grid,
      columns,
      row,
      plan,
      pieces[line] ?? '',
      line === 0,
      line === valueLine,
      joint,
    );
    writeFields(writer, columns, fields, line === valueLine);
    if (line === breakAfter && pages !== null) writePageBreak(writer, pages, 0);
  }
}

function fieldsOnLine(
  grid: Grid,
  page: TabPage,
  { slots, opens }: PageRow,
  plan: TabPlan,
  piece: string,
  firstLine: boolean,
  valueLine: boolean,
  joint: string,
): (TabField | null)[] {
  const fields: (TabField | null)[] = [];
  let moved: GridCell | null = null;
  slots.forEach((slot, x) => {
    if (x === grid.labels && page.spare) fields.push(EMPTY);
    if (slot === null) return;
    if (page.dropped.has(x)) {
      if (slot.part === 'start') moved = slot.cell;
      return;
    }
    const begins = slot.part === 'start' || (slot.part === 'right' && slot.cell === moved);
    if (begins) moved = null;
    const { cell } = slot;
    const cut = plan.cuts.get(cell);
    if (begins && cell.kind === 'label') fields.push(piece === '' ? EMPTY : { cell, text: piece });
    else if (begins && cell.kind === 'value') fields.push(valueLine ? { cell, text: cell.text } : EMPTY);
    else if (begins) fields.push(firstLine ? { cell, text: cut?.[0] ?? oneLine(cell.text, joint) } : EMPTY);
    else if (slot.part === 'down' && opens && firstLine && cut !== undefined)
      fields.push({ cell, text: cut[1] });
    else fields.push(slot.part === 'right' || slot.part === 'down-right' ? null : EMPTY);
  });
  return fields;
}

/** null: the cell at the left goes on; an empty field, or none and a tab more at the end of the line. */
function writeFields(
  writer: Writer,
  page: TabPage,
  all: readonly (TabField | null)[],
  values: boolean,
): void {
  const { mergedRight, padded } = writer.options;
  const fields = all.filter((field) => field !== null || mergedRight === 'empty');
  let last = fields.length;
  while (last > 0 && !fields[last - 1]?.cell) last--;
  const shown = padded && (values || writer.rng.bool()) ? fields.length : last;
  fields.slice(0, shown).forEach((field, i) => {
    if (i > 0) writer.write('\t');
    if (field?.cell) writeCell(writer, field.cell, field.text);
  });
  if (padded && shown === fields.length)
    writer.write('\t'.repeat(all.length - fields.length + page.trailing));
  writer.write('\n');
}
