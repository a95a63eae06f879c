import { type CellId, type Form, SECTIONS } from '@gouji/core';
import { writeDocument } from './document.ts';
import { numberAt } from './numbers.ts';
import { type LayoutId, plainOptions, type RenderOptions } from './options.ts';
import { random } from './random.ts';
import type { TestReport } from './report.ts';
import { type CellPlace, type HeadingPlace, Writer } from './writer.ts';

export interface RenderedCell extends CellPlace {
  /** What a reader must find here; null where the cell is blank. */
  readonly value: number | null;
}

/** A report as text, with the truth about it. */
export interface Rendered {
  readonly text: string;
  readonly options: RenderOptions;
  readonly form: Form;
  readonly year: number;
  readonly organization: string;
  /** The cells of the form that the text prints. */
  readonly cells: ReadonlyMap<CellId, RenderedCell>;
  /** Those of them that are blank. */
  readonly blank: readonly CellId[];
  /** The six headings, from the numeral to the last character of the title. */
  readonly headings: readonly HeadingPlace[];
}

/** Some options of a rendering; the rest are the plain ones of the layout. */
export type SomeOptions = Partial<RenderOptions> & { readonly layout: LayoutId };

export function render(report: TestReport, options: SomeOptions): Rendered {
  const all: RenderOptions = { ...plainOptions(options.layout), ...options };
  const rng = random(all.seed, '/render');
  const writer = new Writer(all, rng.fork('layout'));
  writeDocument(writer, report, rng);
  const cells = new Map<CellId, RenderedCell>();
  const blank: CellId[] = [];
  for (const [id, place] of writer.cells) {
    const empty = place.text.trim() === '';
    if (empty) blank.push(id);
    cells.set(id, { ...place, value: empty ? null : numberAt(report.numbers, id) });
  }
  return {
    text: writer.text,
    options: all,
    form: report.form,
    year: report.year,
    organization: report.organ.name,
    cells,
    blank,
    headings: writer.headings,
  };
}

/** The number of sections of a report. */
export const SECTION_COUNT = SECTIONS.length;
