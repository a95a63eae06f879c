import { isReport, parseReport } from '@gouji/core';
import type { TextInput } from '../files/read-text.ts';
import type { ReportFile } from '../view/report-file.ts';
import type { Remark } from './outcome.ts';

/** The report that a text is; null where it was only come upon and is none. */
export function parseInput({ path, absolute, encoding, text, named }: TextInput): ReportFile | null {
  const report = parseReport(text);
  return named || isReport(report) ? { path, absolute, encoding, report } : null;
}

export function remarksOn({ damaged, encoding }: TextInput): readonly Remark[] {
  return damaged > 0 ? [{ kind: 'damaged', encoding, places: damaged }] : [];
}
