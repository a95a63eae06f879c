import { type Form, TABLE_IDS } from '../../form/index.ts';
import type { Report } from '../../parse/report.ts';
import { writtenText } from './cell-text.ts';

/** Whether two texts are the same report: organ, year, form, sections, rows and every cell down to how it is written. */
export function isSameReport(a: Report, b: Report): boolean {
  return sameFrame(a, b) && sameTables(a, b) && sameCells(a, b);
}

function sameFrame(a: Report, b: Report): boolean {
  return (
    a.form === b.form &&
    a.title?.value === b.title?.value &&
    a.organization?.value === b.organization?.value &&
    a.year?.value === b.year?.value &&
    numbersOf(a.sections) === numbersOf(b.sections) &&
    numbersOf(a.duplicateSections) === numbersOf(b.duplicateSections)
  );
}

function numbersOf(sections: Report['sections']): string {
  return sections.map(({ section, wording }) => `${section.number} ${wording}`).join(' ');
}

function sameTables(a: Report, b: Report): boolean {
  return TABLE_IDS.every((id) => shapeOf(a, id) === shapeOf(b, id));
}

function shapeOf({ tables }: Report, id: keyof Form['tables']): string {
  const table = tables[id];
  if (table === null) return '';
  const { missing, duplicates, extra, rows } = table;
  const counts = rows.map(({ row, count }) => `${row.id} ${count}`).sort();
  return [missing.length, duplicates.length, extra.length, ...counts].join('|');
}

function sameCells(a: Report, b: Report): boolean {
  return a.cells.every((cell, at) => {
    const other = b.cells[at];
    if (other === undefined || cell.state !== other.state || cell.value !== other.value) return false;
    return cell.state === 'uncertain' || writtenText(a.source, cell) === writtenText(b.source, other);
  });
}
