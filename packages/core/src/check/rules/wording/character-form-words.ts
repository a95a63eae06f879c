import type { OddKind } from '../../characters.ts';
import type { Words } from '../../rule.ts';

/** What each kind is called. */
export const NAMES: Readonly<Record<OddKind, Words<string>>> = {
  radical: {
    'zh-CN': '形似汉字的部首字符（如“⾏”“⻓”）',
    en: 'radicals that only look like characters (⾏, ⻓)',
  },
  pinyin: { 'zh-CN': '夹在字后的拼音注音', en: 'pinyin notes between characters' },
  'zero-width': { 'zh-CN': '看不见的零宽字符', en: 'invisible zero-width characters' },
  'no-break-space': { 'zh-CN': '网页里的不换行空格', en: 'no-break spaces from a web page' },
  traditional: { 'zh-CN': '繁体字', en: 'traditional characters' },
};

/** Where it comes from and what to do. */
export const REASONS: Readonly<Record<OddKind, Words<string>>> = {
  radical: {
    'zh-CN': '看起来一样，却检索不到、也无法核对，一般是从 PDF 复制带来的。建议换成普通汉字',
    en: 'They look right and cannot be searched or compared; they come from PDF files. Please replace them',
  },
  pinyin: {
    'zh-CN': '一般是从网页镜像复制带来的，会打断文字。建议删去',
    en: 'They come from mirrored web pages and tear the words apart. Please delete them',
  },
  'zero-width': {
    'zh-CN': '一般是从网页复制带来的，会让检索和比对出错。建议删去',
    en: 'They come from web pages and make searching and comparing fail. Please delete them',
  },
  'no-break-space': {
    'zh-CN': '一般是从网页复制带来的，排版时不会换行。建议换成普通空格',
    en: 'They come from web pages and keep lines from breaking. Please replace them by plain spaces',
  },
  traditional: {
    'zh-CN': '《国家通用语言文字法》第九条要求国家机关用规范汉字。建议转换成简体，人名、地名请再看一遍',
    en: 'Article 9 of the law on the common language has organs of state use standard characters. Please convert them and look over names',
  },
};
