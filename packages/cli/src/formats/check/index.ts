import type { CheckFormat } from '../../requests.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import type { ReporterFactory } from '../reporter.ts';
import { conciseReporter } from './concise.ts';
import { jsonReporter, ndjsonReporter } from './json.ts';
import { prettyReporter } from './pretty.ts';

export const CHECK_REPORTERS: Readonly<Record<CheckFormat, ReporterFactory<CheckedFile>>> = {
  pretty: prettyReporter,
  concise: conciseReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
};
