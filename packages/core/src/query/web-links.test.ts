import { describe, expect, it } from 'vitest';
import { SourceText } from '../text/index.ts';
import { webLinks } from './web-links.ts';

const urls = (text: string): readonly string[] => webLinks(new SourceText(text)).map(({ url }) => url);

describe('webLinks', () => {
  it('end where the address ends in Chinese prose', () => {
    expect(urls('请见（https://www.qiyun.gov.cn/xxgk/2024.html）下载。')).toEqual([
      'https://www.qiyun.gov.cn/xxgk/2024.html',
    ]);
    expect(urls('网站http://www.qiyun.gov.cn，电话')).toEqual(['http://www.qiyun.gov.cn']);
  });

  it('are given a scheme where they have none', () => {
    expect(urls('登录 www.qiyun.gov.cn.')).toEqual(['http://www.qiyun.gov.cn']);
  });

  it('are no words with dots, and no scheme alone', () => {
    expect(urls('http:// 与 www. 与 a.b 与 1.5')).toEqual([]);
  });
});
