import type { Locale } from '@gouji/core';

/** As the command line does it: English where the environment asks for it, else Chinese. */
export function environmentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return set?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
