import type { TextInput } from '../files/read-text.ts';
import type { ReportFile } from '../view/report-file.ts';
import type { Checker, Terms } from './checker.ts';
import type { Outcome, Remark } from './outcome.ts';
import { parseInput, remarksOn } from './parse-input.ts';

/** A text as a report, and what it is checked by. */
export interface Settled {
  readonly kind: 'settled';
  readonly file: ReportFile;
  readonly terms: Terms;
  readonly remarks: readonly Remark[];
}

/** What a text is checked by, or what becomes of it where it is not checked. */
export async function settle(input: TextInput, checker: Checker): Promise<Settled | Outcome> {
  const { path } = input;
  const file = parseInput(input);
  if (file === null) return { kind: 'skipped', path };
  const terms = await checker.termsOf(file);
  if (terms.kind === 'bad-config') return { kind: 'bad-config', path, bad: terms };
  const missing = terms.missing.map((neighbour) => ({ kind: 'missing', neighbour }) as const);
  return { kind: 'settled', file, terms, remarks: [...remarksOn(input), ...missing] };
}
