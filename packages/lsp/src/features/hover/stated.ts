import { readingLabel, type StatedNumber } from '@gouji/core';
import { wordsIn } from '../../words/index.ts';
import type { Note } from '../note.ts';
import type { OpenReport } from '../open-report.ts';

/** The cells that a number of the prose restates, and whether they agree with it. */
export function statedNote({ value, reading, agrees }: StatedNumber, { checked, locale }: OpenReport): Note {
  const { hover } = wordsIn(locale);
  const place = readingLabel(checked.report.form, reading, locale);
  return { title: hover.inProse(value), lines: [hover.inTable(place, reading.value, agrees)] };
}
