import { jsonOfReport } from '../../view/extracted.ts';
import type { ReportFile } from '../../view/report-file.ts';
import { JsonElements, jsonLines } from '../json-lines.ts';
import type { Reporter, View } from '../reporter.ts';

/** A JSON array, a report a line. */
export function jsonArrayReporter({ locale }: View): Reporter<ReportFile> {
  const reports = new JsonElements();
  return {
    begin: () => '[',
    file: (file) => reports.next(jsonOfReport(file, locale)),
    unreadable: (path, error) => reports.next({ path, error }),
    end: () => '\n]\n',
  };
}

/** A report a line; for a single file this is the JSON of that file. */
export function jsonLinesReporter({ locale }: View): Reporter<ReportFile> {
  return jsonLines((file) => jsonOfReport(file, locale));
}
