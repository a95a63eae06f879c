import type { Locale } from '@gouji/core';
import type { Host } from './host.ts';

export const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/**
 * The language of everything the program says, known before the arguments are parsed, since wrong arguments are
 * spoken of too: `--locale`, else English where the environment asks for it, else Chinese.
 */
export function localeOf({ argv, env }: Pick<Host, 'argv' | 'env'>): Locale {
  return requestedLocale(argv) ?? environmentLocale(env);
}

function requestedLocale(argv: readonly string[]): Locale | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const value = options[at] === '--locale' ? options[at + 1] : options[at]?.slice('--locale='.length);
  return LOCALES.find((locale) => locale === value);
}

function environmentLocale(env: Host['env']): Locale {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return set?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
