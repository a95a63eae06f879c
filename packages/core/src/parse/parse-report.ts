import { SourceText } from '../text/index.ts';
import type { Report } from './report.ts';
import { findSections } from './sections/sections.ts';
import { readTitle } from './sections/title.ts';
import { readTables } from './tables/tables.ts';

/**
 * Reads the text of a report in whatever layout it was pasted. Total: any text gives a report, never an exception; what
 * is absent is null, missing or uncertain, never a guess. Linear in the length of the text.
 *
 * @param text the decoded text, without byte order mark; all offsets in the report are UTF-16 units of it
 */
export function parseReport(text: string): Report {
  const source = new SourceText(text);
  const { sections, duplicates } = findSections(source);
  const front = sections[0]?.start ?? source.length;
  const { title, organization, year } = readTitle(source, front);
  const { form, formBasis, tables, cells } = readTables(source, sections, year?.value ?? null);
  return {
    source,
    form,
    formBasis,
    title,
    organization,
    year,
    sections,
    duplicateSections: duplicates,
    tables,
    cells,
  };
}
