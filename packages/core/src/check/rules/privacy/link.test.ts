import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../rule.test-support.ts';

const RULE = 'privacy/link';

function prose(text: string): string {
  return `一、总体情况\n\n${text}\n`;
}

describe(RULE, () => {
  it.each([
    '网址：http://www.qiyun.gov.cn/xxgk/，https://zwfw.gov.cn。',
    '网址：http://柳溪.政务，http://www.liuxi.政务。',
    '微信 https://mp.weixin.qq.com/s/abc，微博 https://weibo.com/liuxi。',
    '举报网址 www.12377.cn，见 http://www.people.com.cn/。',
    '政务www.建设。',
  ])('is silent: %s', (text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it('reports a site once, however often it is named', () => {
    const text = prose('网址 www.example.com.cn，下载 http://www.example.com.cn/2024/index.htm。');
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', data: { host: 'www.example.com.cn', count: 2 } });
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe('www.example.com.cn');
  });

  it('tells sites apart and is not deceived by a name', () => {
    const text = prose('网址 http://a.example.com，HTTP://B.Example.com:8080/a，http://gov.cn.example.com。');
    expect(findingsOf(RULE, text).map(({ data }) => data.host)).toEqual([
      'a.example.com',
      'b.example.com',
      'gov.cn.example.com',
    ]);
  });
});
