import type { Location } from '../files/location.ts';
import { readText, type Sources } from '../files/read-text.ts';
import { now } from '../stats/clock.ts';
import type { Outcome, Work } from './outcome.ts';

/** Reads one text and does the work on it. */
export async function doFile(file: Location, work: Work, limit: number, sources: Sources): Promise<Outcome> {
  const began = now();
  const input = await readText(file, limit, sources);
  if (input.kind === 'text') work.meter?.read(input.bytes.length, now() - began);
  return input.kind === 'problem' ? { ...input, kind: 'unreadable' } : work.do(input);
}
