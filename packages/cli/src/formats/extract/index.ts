import type { ExtractFormat } from '../../requests.ts';
import type { ReportFile } from '../../view/report-file.ts';
import type { Formats } from '../reporter.ts';
import { conciseReporter } from './concise.ts';
import { csvReporter } from './csv.ts';
import { jsonArrayReporter, jsonLinesReporter } from './json.ts';
import { prettyReporter } from './pretty.ts';

/** `json` is one object where one file is asked for, else an array of them, so that it is one document either way. */
export function extractReporters(singleFile: boolean): Formats<ExtractFormat, ReportFile> {
  return {
    json: singleFile ? jsonLinesReporter : jsonArrayReporter,
    ndjson: jsonLinesReporter,
    csv: csvReporter,
    pretty: prettyReporter,
    concise: conciseReporter,
  };
}
