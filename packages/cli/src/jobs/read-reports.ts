import { readInputs } from '../files/inputs.ts';
import type { InputRequest } from '../files/locate.ts';
import type { Problem } from '../files/problem.ts';
import type { Host } from '../host.ts';
import type { ReportFile } from '../view/report-file.ts';
import { parseInput } from './parse-input.ts';

/** What reading comes upon, one at a time. */
export type Reading =
  | { readonly kind: 'report'; readonly file: ReportFile; readonly damaged: number }
  | { readonly kind: 'unreadable'; readonly path: string; readonly problem: Problem }
  /** A directory or pattern that held no report. */
  | { readonly kind: 'unmatched'; readonly operand: string }
  /** A text come upon that is no report. */
  | { readonly kind: 'skipped'; readonly path: string };

/** Reads and parses what a request names, for commands that want several reports at once. */
export async function* readReports(request: InputRequest, host: Host): AsyncGenerator<Reading> {
  let matched = 0;
  for await (const input of readInputs(request, host)) {
    if (input.kind === 'operand-end') {
      if (matched + input.repeated === 0) yield { kind: 'unmatched', operand: input.operand };
      matched = 0;
      continue;
    }
    const file = input.kind === 'problem' ? null : parseInput(input);
    if (input.kind === 'problem') yield { ...input, kind: 'unreadable' };
    else if (file === null) yield { kind: 'skipped', path: input.path };
    else yield { kind: 'report', file, damaged: input.damaged };
    if (input.kind === 'problem' || file !== null) matched++;
  }
}
