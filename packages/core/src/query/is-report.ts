import type { Report } from '../parse/report.ts';

/**
 * Whether a text that nobody has called a report is one: it has the title of one with organ and year, or at least two
 * of its sections, or one of its tables. Drafts with much amiss still are; a note that mentions reports is not.
 */
export function isReport({ title, organization, year, sections, tables }: Report): boolean {
  if (title !== null && organization !== null && year !== null) return true;
  return sections.length >= 2 || Object.values(tables).some((table) => table !== null);
}
