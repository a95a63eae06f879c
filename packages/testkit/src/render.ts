import type { CellId, Form } from '@gouji/core';
import { writeDocument } from './document.ts';
import type { Damage } from './mutate/damage.ts';
import { numberAt } from './numbers.ts';
import { type LayoutId, plainOptions, type RenderOptions } from './options.ts';
import { random } from './random.ts';
import type { TestReport } from './report.ts';
import { type CellPlace, type HeadingPlace, type Place, Writer } from './writer.ts';

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
  /** From the organ's name to the last character of the title, even if it is broken over two lines. */
  readonly title: Place;
  /** The cells of the form that the text prints. */
  readonly cells: ReadonlyMap<CellId, RenderedCell>;
  /** Those of them that are blank. */
  readonly blank: readonly CellId[];
  /** The six headings, from the numeral to the last character of the title. */
  readonly headings: readonly HeadingPlace[];
}

/** Some options of a rendering; the rest are the plain ones of the layout. */
export type SomeOptions = Partial<RenderOptions> & { readonly layout: LayoutId };

/** The text of a report, and where everything in it stands. */
export function render(report: TestReport, options: SomeOptions): Rendered {
  return renderWith(report, options, null).rendered;
}

/** Does damage on the way and tells where it came to stand. For `renderDamaged`, which knows what it means. */
export function renderWith(
  report: TestReport,
  options: SomeOptions,
  damage: Damage | null,
): { readonly rendered: Rendered; readonly place: Place | null } {
  const all: RenderOptions = { ...plainOptions(options.layout), ...options };
  const rng = random(all.seed, '/render');
  const writer = new Writer(all, rng.fork('layout'));
  writeDocument(writer, report, rng, damage);
  const cells = new Map<CellId, RenderedCell>();
  const blank: CellId[] = [];
  for (const [id, place] of writer.cells) {
    const empty = place.text.trim() === '';
    if (empty) blank.push(id);
    cells.set(id, { ...place, value: empty ? null : numberAt(report.numbers, id) });
  }
  const rendered: Rendered = {
    text: writer.text,
    options: all,
    form: report.form,
    year: report.year,
    organization: report.organ.name,
    title: writer.title,
    cells,
    blank,
    headings: writer.headings,
  };
  return { rendered, place: writer.damage };
}
