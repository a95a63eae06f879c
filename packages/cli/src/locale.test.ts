import { describe, expect, it } from 'vitest';
import { localeOf } from './locale.ts';

describe('localeOf', () => {
  it.each([
    [[], {}, 'zh-CN'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [[], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-CN'],
    [[], { LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, 'en'],
    [[], { LANG: 'C.UTF-8' }, 'zh-CN'],
    [['--locale', 'en'], { LANG: 'zh_CN' }, 'en'],
    [['check', '--locale=zh-CN', 'a.txt'], { LANG: 'en_US' }, 'zh-CN'],
    [['--', '--locale', 'en'], {}, 'zh-CN'],
    [['--locale', 'fr'], { LANG: 'en_US' }, 'en'],
  ] as const)('%j %j gives %s', (argv, env, locale) => {
    expect(localeOf({ argv, env })).toBe(locale);
  });
});
