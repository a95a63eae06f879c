import type { Report } from '@gouji/core';

/**
 * Whether a text come upon in a directory is a report: it has the title of one, or at least two of its sections, or
 * one of its tables. Drafts with much amiss still are; a note that mentions reports is not.
 */
export function isReport({ title, sections, tables }: Report): boolean {
  return title !== null || sections.length >= 2 || Object.values(tables).some((table) => table !== null);
}
