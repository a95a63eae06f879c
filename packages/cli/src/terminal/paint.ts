import type { Severity } from '@gouji/core';
import pc from 'picocolors';
import type { Host, OutputStream } from '../host.ts';
import { hyperlink } from './hyperlinks.ts';

type Formatter = (text: string) => string;

/** What colours mean, so that no view names a colour. */
export interface Paint {
  readonly strong: Formatter;
  readonly faint: Formatter;
  readonly good: Formatter;
  readonly bad: Formatter;
  readonly severity: Readonly<Record<Severity, Formatter>>;
  /** Words that lead to an address, where the terminal can do that. */
  readonly link: (text: string, address: string) => string;
}

export function paintOf(color: boolean, links = false): Paint {
  const colors = pc.createColors(color);
  return {
    strong: colors.bold,
    faint: colors.dim,
    good: colors.green,
    bad: colors.red,
    severity: { error: colors.red, warning: colors.yellow, info: colors.cyan },
    link: links ? hyperlink : (text) => text,
  };
}

/** `--color`/`--no-color` decide, then NO_COLOR and FORCE_COLOR, then whether a person is looking. */
export function wantsColor(flag: boolean | undefined, env: Host['env'], stream: OutputStream): boolean {
  if (flag !== undefined) return flag;
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR ?? '';
  if (forced !== '') return forced !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
