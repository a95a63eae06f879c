import { EN } from './en.ts';
import type { Words } from './words.ts';
import { ZH_CN } from './zh-cn.ts';

export type { Words } from './words.ts';

/**
 * @param setting what `gouji.locale` says
 * @param display the language of the editor's user interface
 */
export function wordsFor(setting: string | undefined, display: string): Words {
  const chosen = setting === 'zh-CN' || setting === 'en' ? setting : display;
  return /^zh\b/iu.test(chosen) ? ZH_CN : EN;
}
