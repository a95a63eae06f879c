import { jsonOfFile, SCHEMA_VERSION } from '../../view/diagnostic.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import type { RunSummary } from '../../view/run-summary.ts';
import { jsonLines } from '../json-lines.ts';
import type { Reporter } from '../reporter.ts';

const HEAD = { schemaVersion: SCHEMA_VERSION, columnUnit: 'utf16' };

/** One document, a file a line: readable by any JSON parser, and by people who look for one file. */
export function jsonReporter(): Reporter<CheckedFile> {
  return {
    countsFixes: true,
    separator: ',\n',
    begin: () => `${JSON.stringify(HEAD).slice(0, -1)},\n"files":[\n`,
    file: (file) => JSON.stringify(jsonOfFile(file)),
    end(run) {
      return `\n],\n"errors":${JSON.stringify(run.unreadable)},\n"summary":${JSON.stringify(totalsOf(run))}}\n`;
    },
  };
}

/** One file a line. */
export function ndjsonReporter(): Reporter<CheckedFile> {
  return jsonLines((file) => ({ ...HEAD, ...jsonOfFile(file) }));
}

function totalsOf({ reports, counts, fixable, fixed }: RunSummary): object {
  return {
    files: reports,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    fixable,
    fixed,
  };
}
