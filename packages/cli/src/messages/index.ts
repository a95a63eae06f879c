import type { Locale } from '@gouji/core';
import { EN } from './en.ts';
import type { Messages } from './messages.ts';
import { ZH_CN } from './zh-cn.ts';

export type { HelpWords, Messages, UsageFault } from './messages.ts';

export function messagesIn(locale: Locale): Messages {
  return locale === 'en' ? EN : ZH_CN;
}
