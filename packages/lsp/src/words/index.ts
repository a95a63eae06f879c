import type { Locale } from '@gouji/core';
import { EN } from './en.ts';
import type { Words } from './words.ts';
import { ZH_CN } from './zh-cn.ts';

export type { Words } from './words.ts';

export function wordsIn(locale: Locale): Words {
  return locale === 'en' ? EN : ZH_CN;
}

/** The language of an editor's user interface; null where it says none. */
export function localeOf(tag: string | undefined): Locale | null {
  if (tag === undefined || tag === '') return null;
  return /^zh\b/iu.test(tag) ? 'zh-CN' : 'en';
}
