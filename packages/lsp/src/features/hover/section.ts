import { type Section, sectionStatus } from '@gouji/core';
import type { Note } from '../note.ts';
import type { OpenReport } from '../open-report.ts';
import { statusText } from '../section-words.ts';

/** How a section stands: its identities and its findings. */
export function sectionNote(section: Section, { checked, locale }: OpenReport): Note {
  const { source } = checked.report;
  return {
    title: source.plain(section.start, section.headingEnd),
    lines: [statusText(sectionStatus(checked, section), locale)],
  };
}
