import type { TextInput } from '../files/read-text.ts';
import { type Meter, timed } from '../stats/meter.ts';
import type { Examined, ReportFile } from '../view/report-file.ts';
import type { Checker, Terms } from './checker.ts';
import type { Outcome, Remark } from './outcome.ts';
import { parseInput, remarksOn } from './parse-input.ts';

/** A text as a report, and what it is checked by. */
export interface Settled {
  readonly kind: 'settled';
  readonly file: ReportFile;
  readonly terms: Terms;
  readonly remarks: readonly Remark[];
  /** What it shows, where that is known from an earlier run. */
  readonly known?: Examined;
  /** Keeps what it shows for later runs. */
  readonly keep?: (examined: Examined) => void;
}

/** What a text is checked by, or what becomes of it where it is not checked. */
export async function settle(
  input: TextInput,
  checker: Checker,
  meter: Meter | null = null,
): Promise<Settled | Outcome> {
  const { path } = input;
  const file = timed(meter, 'parse', () => parseInput(input));
  if (file === null) return { kind: 'skipped', path };
  const terms = await checker.termsOf(file);
  if (terms.kind === 'bad-config') return { kind: 'bad-config', path, bad: terms };
  const missing = terms.missing.map((neighbour) => ({ kind: 'missing', neighbour }) as const);
  return { kind: 'settled', file, terms, remarks: [...remarksOn(input), ...missing] };
}
