import { extractReporters } from '../formats/extract/index.ts';
import type { ExtractRequest } from '../requests.ts';
import { reportersOf } from './channels.ts';
import type { Work } from './outcome.ts';
import { parseInput, remarksOn } from './parse-input.ts';
import type { Surroundings } from './surroundings.ts';

/** Writes the figures of each report as data. */
export function extractWork(request: ExtractRequest, { views }: Surroundings): Work {
  const reporters = reportersOf(request, views, extractReporters(request.singleFile));
  return {
    frames: reporters,
    async do(input) {
      const { path } = input;
      const file = parseInput(input);
      if (file === null) return { kind: 'skipped', path };
      const pieces = reporters.map((reporter) => reporter.file(file));
      return { kind: 'report', path, pieces, summary: null, changed: false, remarks: remarksOn(input) };
    },
  };
}
