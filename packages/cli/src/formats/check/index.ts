import type { CheckFormat } from '../../requests.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import type { Formats } from '../reporter.ts';
import { checkstyleReporter } from './checkstyle.ts';
import { conciseReporter } from './concise.ts';
import { githubReporter } from './github.ts';
import { gitlabReporter } from './gitlab.ts';
import { htmlReporter } from './html/html.ts';
import { jsonReporter, ndjsonReporter } from './json.ts';
import { junitReporter } from './junit.ts';
import { prettyReporter } from './pretty.ts';
import { sarifReporter } from './sarif/sarif.ts';

export const CHECK_REPORTERS: Formats<CheckFormat, CheckedFile> = {
  pretty: prettyReporter,
  concise: conciseReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  junit: junitReporter,
  checkstyle: checkstyleReporter,
  html: htmlReporter,
};
