import { type FixSafety, fixAll, parseReport } from '@gouji/core';
import type { CheckedFile, ReportFile } from '../view/report-file.ts';

export interface FixedText {
  /** Checked again. */
  readonly checked: CheckedFile;
  readonly fixes: number;
}

/** Applies what fixes can be applied to a checked file, and checks the outcome; null where there is none to apply. */
export function fixText(
  before: CheckedFile,
  safety: FixSafety,
  check: (file: ReportFile) => CheckedFile,
): FixedText | null {
  if (before.findings.length === 0) return null;
  const { path, absolute, encoding, report } = before;
  const fileOf = (now: ReportFile['report']): ReportFile => ({ path, absolute, encoding, report: now });
  const { text, fixes } = fixAll(report.source.text, {
    safety,
    check: (now) => check(fileOf(now)).findings,
  });
  if (text === report.source.text) return null;
  return { checked: check(fileOf(parseReport(text))), fixes };
}
