import { type Grid, type GridCell, type Slot, slotsOf } from '../grid/grid.ts';
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

/** One line of a row: a piece of the row's label, and the numbers or none. */
interface RowLine {
  readonly piece: string;
  readonly first: boolean;
  readonly values: boolean;
}

/** L1: tabs between cells, as copied from Word or PDF; every page has columns of its own. */
export const tabs: TableLayout = (writer, grid) => new TabTable(writer, grid).write();

class TabTable {
  readonly #writer: Writer;
  readonly #grid: Grid;
  readonly #slots: readonly (readonly (Slot | null)[])[];
  readonly #plan: TabPlan;
  /** What a line break inside a head becomes. */
  readonly #joint: string;

  constructor(writer: Writer, grid: Grid) {
    this.#writer = writer;
    this.#grid = grid;
    this.#slots = slotsOf(grid.rows, grid.width);
    this.#plan = planPages(writer, grid, this.#slots);
    this.#joint = writer.options.brokenHeads && writer.rng.bool(0.3) ? '\n' : ' ';
  }

  write(): void {
    const { pages } = this.#plan;
    pages.forEach((page, i) => {
      if (i > 0 && this.#writer.options.pages?.repeatHead) this.#writeHeads();
      for (let y = page.from; y < page.to; y++)
        this.#writeRow(y, page, y === page.to - 1 ? pages[i + 1] : undefined);
    });
  }

  #writeHeads(): void {
    const [page] = this.#plan.pages;
    for (let y = 0; this.#grid.rows[y]?.kind === 'head' && page !== undefined; y++)
      this.#writeRow(y, page, undefined);
  }

  /** Writes a row and, if it is the last one of its page, the break, which may fall between the row's lines. */
  #writeRow(y: number, page: TabPage, next: TabPage | undefined): void {
    const { pages } = this.#writer.options;
    const label = this.#grid.rows[y]?.cells.find((cell) => cell.kind === 'label');
    const mayCut =
      next !== undefined && pages?.splitRows === true && label !== undefined && label.text.length > 8;
    const lines = this.#linesOf(label, mayCut);
    const within = mayCut && lines.length > 1;
    const breakAfter =
      next === undefined ? -1 : within ? this.#writer.rng.int(0, lines.length - 2) : lines.length - 1;
    lines.forEach((line, i) => {
      const columns = next !== undefined && i > breakAfter ? next : page;
      this.#writeFields(this.#fieldsOf(y, columns, line), columns, line.values);
      if (i === breakAfter && pages !== null) writePageBreak(this.#writer, pages, 0);
    });
  }

  #linesOf(label: GridCell | undefined, mayCut: boolean): RowLine[] {
    const { valuesOn } = this.#writer.options;
    let pieces = label === undefined ? [''] : label.text.split('\n');
    if (mayCut && pieces.length === 1 && label !== undefined) {
      pieces = [...(cutText(label.text, label.lead, this.#writer.rng) ?? [label.text])];
    }
    if (pieces.length === 2 && valuesOn === 'middle') pieces.splice(1, 0, '');
    const last = pieces.length - 1;
    const on = valuesOn === 'first' ? 0 : valuesOn === 'last' ? last : Math.floor(last / 2);
    return pieces.map((piece, i) => ({ piece, first: i === 0, values: i === on }));
  }

  /** null: the cell at the left goes on. */
  #fieldsOf(y: number, page: TabPage, line: RowLine): (TabField | null)[] {
    const fields: (TabField | null)[] = [];
    let moved: GridCell | null = null;
    (this.#slots[y] ?? []).forEach((slot, x) => {
      if (x === this.#grid.labels && page.spare) fields.push(EMPTY);
      if (slot === null) return;
      if (page.dropped.has(x)) {
        if (slot.part === 'start') moved = slot.cell;
        return;
      }
      const begins = slot.part === 'start' || (slot.part === 'right' && slot.cell === moved);
      if (begins) moved = null;
      if (begins) fields.push(this.#beginning(slot.cell, line));
      else fields.push(this.#continuation(slot, y, line));
    });
    return fields;
  }

  #beginning(cell: GridCell, line: RowLine): TabField {
    if (cell.kind === 'label') return line.piece === '' ? EMPTY : { cell, text: line.piece };
    if (cell.kind === 'value') return line.values ? { cell, text: cell.text } : EMPTY;
    const text = this.#plan.cuts.get(cell)?.head ?? oneLine(cell.text, this.#joint);
    return line.first ? { cell, text } : EMPTY;
  }

  #continuation({ cell, part }: Slot, y: number, line: RowLine): TabField | null {
    const cut = this.#plan.cuts.get(cell);
    if (part === 'down' && line.first && cut?.row === y) return { cell, text: cut.tail };
    return part === 'right' || part === 'down-right' ? null : EMPTY;
  }

  /** Merged cells are empty fields, or nothing and a tab more at the end of the line. */
  #writeFields(all: readonly (TabField | null)[], page: TabPage, values: boolean): void {
    const writer = this.#writer;
    const { mergedRight, padded } = writer.options;
    const fields = all.filter((field) => field !== null || mergedRight === 'empty');
    let last = fields.length;
    while (last > 0 && !fields[last - 1]?.cell) last--;
    const full = padded && (values || writer.rng.bool());
    fields.slice(0, full ? fields.length : last).forEach((field, i) => {
      if (i > 0) writer.write('\t');
      if (field?.cell) writeCell(writer, field.cell, field.text);
    });
    if (full) writer.write('\t'.repeat(all.length - fields.length + page.trailing));
    writer.write('\n');
  }
}
