import type { Cache } from '../cache/cache.ts';
import type { TextInput } from '../files/read-text.ts';
import type { Meter } from '../stats/meter.ts';
import { UnparsedFile } from '../view/report-file.ts';
import type { Checker, Terms } from './checker.ts';
import type { Outcome } from './outcome.ts';
import { remarksOn } from './parse-input.ts';
import { type Settled, settle } from './settle.ts';

/**
 * What a text is checked by, and what is known of it from an earlier run. Nothing is known of texts that are compared
 * with other reports: those may have changed.
 */
export async function recallOrSettle(
  input: TextInput,
  checker: Checker,
  cache: Cache | null,
  meter: Meter | null,
): Promise<Settled | Outcome> {
  const terms = cache === null ? null : await termsAlone(input, checker);
  if (cache === null || terms === null) return settle(input, checker, meter);
  const key = cache.keyOf(input.bytes, input.named, terms.settings);
  const known = cache.recall(key);
  if (known === null) {
    const settled = await settle(input, checker, meter);
    if (settled.kind === 'skipped') cache.keep(key, 'no-report');
    return settled.kind === 'settled'
      ? { ...settled, keep: (examined) => cache.keep(key, examined) }
      : settled;
  }
  if (meter !== null) meter.recalled++;
  if (known === 'no-report') return { kind: 'skipped', path: input.path };
  return { kind: 'settled', file: new UnparsedFile(input), terms, known, remarks: remarksOn(input) };
}

/** The terms of a text that is compared with no other; null where it is, or its configuration has mistakes. */
async function termsAlone(input: TextInput, checker: Checker): Promise<Terms | null> {
  const found = await checker.configOf(input);
  if (found.kind === 'bad-config') return null;
  const { history, units } = found.config;
  if (history !== undefined || units !== undefined) return null;
  return { kind: 'terms', settings: checker.settingsOf(found.config), surroundings: {}, missing: [] };
}
