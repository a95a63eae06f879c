import { parseReport } from '@gouji/core';
import { readInputs, type TextInput } from '../files/inputs.ts';
import type { Problem } from '../files/problem.ts';
import type { Host } from '../host.ts';
import type { ReportRequest } from '../requests.ts';
import { isReport } from '../view/is-report.ts';
import type { ReportFile } from '../view/report-file.ts';

/** What reading comes upon, one at a time. */
export type Reading =
  | { readonly kind: 'report'; readonly file: ReportFile; readonly damaged: number }
  | { readonly kind: 'unreadable'; readonly path: string; readonly problem: Problem }
  /** A directory or pattern that held no report. */
  | { readonly kind: 'unmatched'; readonly operand: string }
  /** A text come upon that is no report. */
  | { readonly kind: 'skipped'; readonly path: string };

/** Reads and parses what a request names. Texts that were only come upon count if they are reports. */
export async function* readReports(request: ReportRequest<string>, host: Host): AsyncGenerator<Reading> {
  let matched = 0;
  for await (const input of readInputs(request, host)) {
    if (input.kind === 'operand-end') {
      if (matched + input.repeated === 0) yield { kind: 'unmatched', operand: input.operand };
      matched = 0;
      continue;
    }
    const reading = input.kind === 'problem' ? { ...input, kind: 'unreadable' as const } : parse(input);
    if (reading.kind !== 'skipped') matched++;
    yield reading;
  }
}

function parse({ path, encoding, text, damaged, named }: TextInput): Reading {
  const report = parseReport(text);
  if (!named && !isReport(report)) return { kind: 'skipped', path };
  return { kind: 'report', file: { path, encoding, report }, damaged };
}
