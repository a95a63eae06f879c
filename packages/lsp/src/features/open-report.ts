import type { CheckedReport, Finding, Locale, Report } from '@gouji/core';

/** One version of a report that is open in an editor: what every feature answers from. */
export interface OpenReport {
  readonly uri: string;
  readonly version: number;
  readonly checked: CheckedReport;
  /** The language of what people read. */
  readonly locale: Locale;
  /** The findings of another text in the place of this one, under the same settings. */
  readonly recheck: (report: Report) => readonly Finding[];
}
