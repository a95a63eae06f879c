import { sectionStatus } from '@gouji/core';
import type { CodeLens } from 'vscode-languageserver';
import { rangeOf } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';
import { statusText } from './section-words.ts';

/** How each section stands, above its heading. */
export function codeLenses({ checked, locale }: OpenReport): CodeLens[] {
  const { source, sections } = checked.report;
  return sections.map((section) => ({
    range: rangeOf(source, { start: section.start, end: section.headingEnd }),
    // Without a command it is only read.
    command: { title: statusText(sectionStatus(checked, section), locale), command: '' },
  }));
}
