import { extractReport, type Locale } from '@gouji/core';
import type { ReportFile } from './report-file.ts';

/** An extracted report in the shape of the public contract. Keys may be added, never renamed. */
export function jsonOfReport({ path, report, encoding }: ReportFile, locale: Locale): object {
  const { schemaVersion, ...extracted } = extractReport(report, locale);
  return { schemaVersion, path, encoding, ...extracted };
}
