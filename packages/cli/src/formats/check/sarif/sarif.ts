import type { Locale } from '@gouji/core';
import type * as sarif from 'sarif';
import { version } from '../../../version.ts';
import type { CheckedFile } from '../../../view/report-file.ts';
import type { RunSummary } from '../../../view/run-summary.ts';
import type { Reporter, View } from '../../reporter.ts';
import { artifactAt, fileLocation, messageWith, ROOT } from './locations.ts';
import { resultsOf } from './results.ts';
import { ruleDescriptors } from './rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0 with one run: the tool and its rules first, the results as they come, one a line, and at the end what
 * is known only then.
 */
export function sarifReporter({ locale }: View): Reporter<CheckedFile> {
  return {
    separator: ',\n',
    listsFiles: true,
    begin: () => headOf(locale),
    file: (file) =>
      resultsOf(file)
        .map((result) => JSON.stringify(result))
        .join(',\n'),
    end: (run) => tailOf(run),
  };
}

function headOf(locale: Locale): string {
  const run: Omit<sarif.Run, 'results'> = {
    tool: {
      driver: {
        name: 'Gouji',
        version: version(),
        semanticVersion: version(),
        informationUri: 'https://www.npmjs.com/package/gouji',
        language: locale === 'en' ? 'en-US' : locale,
        rules: ruleDescriptors(locale),
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The directory gouji was run in.' } } },
  };
  const log = JSON.stringify({ $schema: SCHEMA, version: '2.1.0' } satisfies Omit<sarif.Log, 'runs'>);
  return `${opened(log)},"runs":[${opened(JSON.stringify(run))},\n"results":[\n`;
}

/** The text of a JSON object without its last brace, for what is to follow. */
function opened(json: string): string {
  return json.slice(0, -1);
}

function tailOf({ files, unreadable }: RunSummary): string {
  const artifacts: sarif.Artifact[] = files.map(({ path, encoding }) => ({
    location: artifactAt(path),
    encoding,
    roles: ['analysisTarget'],
  }));
  const invocation: sarif.Invocation = {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: unreadable.map(({ path, message }) => ({
      level: 'error',
      descriptor: { id: 'unreadable' },
      message: messageWith(message),
      locations: [fileLocation(path)],
    })),
  };
  return `\n],\n"artifacts":${JSON.stringify(artifacts)},\n"invocations":[${JSON.stringify(invocation)}]}]}\n`;
}
