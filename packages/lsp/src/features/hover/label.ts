import { identitiesOfColumn, identitiesOfRow, type Part } from '@gouji/core';
import { wordsIn } from '../../words/index.ts';
import type { Note } from '../note.ts';
import type { OpenReport } from '../open-report.ts';
import { identityLines } from './identities.ts';

/** The sums of the row or column that a label names; null where it names neither. */
export function labelNote(part: Part & { kind: 'row' | 'head' }, report: OpenReport): Note | null {
  if (part.kind === 'row') {
    const { enumerator, label } = part.row.row;
    return note(enumerator, label, identitiesOfRow(report.checked, part.table, part.row), report);
  }
  const { kind, enumerator, label } = part.head.head;
  if (kind !== 'column') return null;
  return note(enumerator, label, identitiesOfColumn(report.checked, part.table, part.head.head), report);
}

function note(
  enumerator: string,
  label: { readonly zh: string; readonly en: string },
  identities: Parameters<typeof identityLines>[0],
  report: OpenReport,
): Note {
  const lines = identityLines(identities, report);
  return {
    title: report.locale === 'en' ? label.en : enumerator + label.zh,
    lines: lines.length === 0 ? [wordsIn(report.locale).hover.noSums] : lines,
  };
}
