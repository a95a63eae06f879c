import { jsonOfFile, SCHEMA_VERSION } from '../../view/diagnostic.ts';
import type { CheckedFile } from '../../view/report-file.ts';
import { Tally } from '../../view/tally.ts';
import { JsonElements, jsonLines } from '../json-lines.ts';
import type { Reporter } from '../reporter.ts';

const HEAD = { schemaVersion: SCHEMA_VERSION, columnUnit: 'utf16' };

/** One document, a file a line: readable by any JSON parser, and by people who look for one file. */
export function jsonReporter(): Reporter<CheckedFile> {
  const files = new JsonElements();
  const errors: { path: string; message: string }[] = [];
  const tally = new Tally();
  return {
    begin: () => `${JSON.stringify(HEAD).slice(0, -1)},\n"files":[`,
    file(file) {
      tally.add(file, true);
      return files.next(jsonOfFile(file));
    },
    unreadable(path, message) {
      errors.push({ path, message });
      return '';
    },
    end: () => `\n],\n"errors":${JSON.stringify(errors)},\n"summary":${JSON.stringify(summaryOf(tally))}}\n`,
  };
}

/** One file a line. */
export function ndjsonReporter(): Reporter<CheckedFile> {
  return jsonLines((file) => ({ ...HEAD, ...jsonOfFile(file) }));
}

function summaryOf({ files, counts, fixable }: Tally): object {
  return { files, errors: counts.error, warnings: counts.warning, infos: counts.info, fixable };
}
