import { jsonOfReport } from '../../view/extracted.ts';
import type { ReportFile } from '../../view/report-file.ts';
import { jsonArray, jsonLines } from '../json-lines.ts';
import type { Reporter, View } from '../reporter.ts';

/** A JSON array, a report a line. */
export function jsonArrayReporter({ locale }: View): Reporter<ReportFile> {
  return jsonArray((file) => jsonOfReport(file, locale));
}

/** A report a line; for a single file this is the JSON of that file. */
export function jsonLinesReporter({ locale }: View): Reporter<ReportFile> {
  return jsonLines((file) => jsonOfReport(file, locale));
}
