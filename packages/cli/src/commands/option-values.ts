import { InvalidArgumentError } from 'commander';
import type { Target } from '../output/target.ts';

/** More than any machine has use for; a typing slip must not start a million. */
const MOST_THREADS = 256;

/** Takes an argument for what it says, and knows what it may say, which shells complete. */
type Choice<Parse> = Parse & { readonly allowed: readonly string[] };

/** A value out of a list. */
export function oneOf<Value extends string>(allowed: readonly Value[]): Choice<(text: string) => Value> {
  const parse = (text: string): Value => {
    const found = allowed.find((value) => value === text);
    if (found === undefined) throw new InvalidArgumentError(allowed.join(', '));
    return found;
  };
  return Object.assign(parse, { allowed });
}

/** `json`, or `json=out.json` to write to a file; repeated, they add up. */
export function targetsOf(
  formats: readonly string[],
): Choice<(text: string, before?: readonly Target[]) => Target[]> {
  const parse = (text: string, before: readonly Target[] = []): Target[] => {
    const [name = '', ...file] = text.split('=');
    const format = oneOf(formats)(name);
    const target = { format, file: text.includes('=') ? file.join('=') : null };
    if (target.file === '') throw new InvalidArgumentError(formats.map((each) => `${each}=FILE`).join(', '));
    return [...before, target];
  };
  return Object.assign(parse, { allowed: formats });
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1000, m: 1_000_000, g: 1_000_000_000 };

/** `500KB`, `20M`, `1000000` */
export function bytesOf(text: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)b?$/i.exec(text) ?? [];
  if (digits === undefined) throw new InvalidArgumentError('500KB, 20MB, 1GB');
  return Math.floor(Number(digits) * (UNITS[unit.toLowerCase()] ?? 1));
}

/** `auto`, or how many. */
export function threadsOf(text: string): number | 'auto' {
  if (text === 'auto') return text;
  const threads = /^\d+$/u.test(text) ? Number(text) : 0;
  if (threads < 1 || threads > MOST_THREADS) throw new InvalidArgumentError(`auto, 1–${MOST_THREADS}`);
  return threads;
}
