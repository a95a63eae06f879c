import { type FormSection, SECTIONS, TABLE_IDS, type TableId } from '@gouji/core';
import { CellMaker } from './grid/make.ts';
import { gridOf } from './grid/tables.ts';
import { TABLE_LAYOUTS } from './layouts/index.ts';
import { DocumentLines } from './lines.ts';
import type { Damage } from './mutate/damage.ts';
import { damageGrid } from './mutate/damage-grid.ts';
import type { RenderOptions } from './options.ts';
import type { Random } from './random.ts';
import type { TestReport } from './report.ts';
import { fullWidth } from './text/characters.ts';
import { createDress, type Dress } from './text/dress.ts';
import type { Writer } from './writer.ts';

const TABLE_OF_SECTION: ReadonlyMap<number, TableId> = new Map(TABLE_IDS.map((id, i) => [i + 2, id]));

/** Writes a whole report: title, perhaps contents and an opening, then the six sections. */
export function writeDocument(writer: Writer, report: TestReport, rng: Random, damage: Damage | null): void {
  const { options } = writer;
  const dress = createDress(options, rng.fork('dress'));
  const make = new CellMaker(report.numbers, options, dress, rng.fork('cells'));
  const lines = new DocumentLines(writer, dress, rng.fork('lines'));
  const titles = SECTIONS.map((section) => titleOf(section, options, rng.fork(`title${section.number}`)));
  if (options.bom) writer.write('\ufeff');
  writeTitle(lines, report, options, dress, rng.fork('title'));
  writeContents(lines, titles, options, dress, rng.fork('contents'));
  if (options.opening) for (const text of report.prose.opening) lines.paragraph(text);
  for (const [i, section] of SECTIONS.entries()) {
    if (damage?.kind === 'missing-section' && damage.section === section.number) continue;
    const heading = dress.heading(titles[i] ?? '');
    lines.heading(section.number, heading);
    if (damage?.kind === 'duplicate-heading' && damage.section === section.number)
      lines.heading(section.number, heading);
    const table = TABLE_OF_SECTION.get(section.number);
    if (table === undefined) {
      for (const part of proseOf(report, section)) {
        if (part.kind === 'text') lines.paragraph(part.text);
        else lines.line(dress.prose(part.text));
      }
    } else {
      const leadIn = report.prose.leadIns[section.number - 2] ?? '';
      if (options.leadIns && leadIn !== '' && rng.fork(`lead-in${section.number}`).bool())
        lines.paragraph(leadIn);
      lines.beforeTable();
      const grid = gridOf(table, report.form, make);
      TABLE_LAYOUTS[options.layout](writer, damage === null ? grid : damageGrid(grid, damage));
      lines.afterTable();
    }
  }
}

function titleOf(section: FormSection, options: RenderOptions, rng: Random): string {
  const other = options.headingVariants && rng.bool(0.5);
  return `${section.numeral}、${other ? rng.pick(section.variants) : section.title}`;
}

function proseOf({ prose }: TestReport, section: FormSection): TestReport['prose']['overview'] {
  return section.id === 'overview'
    ? prose.overview
    : section.id === 'problems'
      ? prose.problems
      : prose.otherMatters;
}

function writeTitle(
  lines: DocumentLines,
  report: TestReport,
  options: RenderOptions,
  dress: Dress,
  rng: Random,
): void {
  const digits =
    options.proseDigits === 'full' && rng.bool() ? fullWidth(String(report.year)) : String(report.year);
  const space = options.spacedYear ? ' ' : '';
  const rest = `${digits}${space}${options.yearWord}${dress.heading('政府信息公开工作年度报告')}`;
  const name = dress.heading(report.organ.name);
  lines.title(options.titleLines === 1 ? [`${name}${space}${rest}`] : [name, rest]);
}

function writeContents(
  lines: DocumentLines,
  titles: readonly string[],
  options: RenderOptions,
  dress: Dress,
  rng: Random,
): void {
  if (options.contents === 'none') return;
  lines.line(dress.heading(rng.pick(['目录', '目　录', '目 录'])));
  let page = 1;
  for (const title of titles) {
    const leader = options.contents === 'leaders' ? `${rng.pick(['……………', '.............'])}${page}` : '';
    lines.line(`${dress.heading(title)}${leader}`);
    page += rng.int(0, 2);
  }
}
