import type { Range, Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';

type LinkData = { readonly host: string; readonly count: number };

/**
 * Hosts that a report may well name: the government's, and where organs have their accounts or the state its media and
 * services.
 */
const EXPECTED =
  /(?:^|\.)(?:gov\.cn|mil\.cn|edu\.cn|people\.com\.cn|people\.cn|xinhuanet\.com|news\.cn|cctv\.com|xuexi\.cn|12377\.cn|12388\.cn|12339\.cn|creditchina\.org\.cn|weixin\.qq\.com|weibo\.com|weibo\.cn|douyin\.com|kuaishou\.com|toutiao\.com)$|\.(?:政务|公益)$/u;
const LONGEST = 100;

export const link = defineRule<LinkData>({
  id: 'privacy/link',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '链接指向不是 gov.cn 的网站。同一个网站只提示一次。',
      en: 'A link leads to a site outside gov.cn; one finding a site.',
    },
    why: {
      'zh-CN':
        '《国务院办公厅关于加强政府网站域名管理的通知》（国办函〔2018〕55号）要求政府网站使用以“.gov.cn”为后缀的英文域名和以“.政务”为后缀的中文域名。其他域名可能是旧网址、镜像站，甚至被人冒用。官方新媒体账号、中央媒体和举报平台的网址不提示。',
      en: 'By 国办函〔2018〕55号 government websites use domains ending in .gov.cn or .政务. Other domains may be old addresses, mirrors or even fakes. Official accounts on social media, central media and reporting services are left alone.',
    },
    example: {
      wrong: '一、总体情况\n\n本报告可在镇政府网站（http://www.example.com.cn/xxgk/）下载。\n',
      right: '一、总体情况\n\n本报告可在县政府门户网站（http://www.qiyun.gov.cn/xxgk/）下载。\n',
    },
  }),
  words: ['http://', 'https://', 'HTTP://', 'HTTPS://', 'www.', 'WWW.'],
  check: (context, emit) => {
    const byHost = new Map<string, Range[]>();
    let read = 0;
    for (const { word, start, end } of context.hits('privacy/link')) {
      // The www. behind http:// is read already.
      const place = start < read ? null : hostAt(context.report, word < 4 ? end : start);
      if (place === null) continue;
      read = place.end;
      const host = context.report.source.plain(place.start, place.end).toLowerCase();
      if (!/\.[a-z\u4e00-\u9fff]{2,}$/u.test(host) || EXPECTED.test(host)) continue;
      const places = byHost.get(host);
      if (places === undefined) byHost.set(host, [place]);
      else places.push(place);
    }
    for (const [host, places] of byHost) {
      emit({ ...places[0]!, data: { host, count: places.length } });
    }
  },
  message: {
    'zh-CN': ({ data: { host, count } }) =>
      `网址 ${host} 不是 gov.cn 域名${count > 1 ? `（全文 ${count} 处）` : ''}。请核对是不是现在使用的官方网址；旧网址和镜像站的网址请换成本级政府门户网站的。`,
    en: ({ data: { host, count } }) =>
      `The site ${host} is outside gov.cn${count > 1 ? ` (${count} times in the text)` : ''}. Please make sure that it is an official address in use; old addresses and mirrors should give way to the government’s own site.`,
  },
});

/** The host name that begins at `start`; null where none stands. */
function hostAt({ source: { units, length } }: Report, start: number): Range | null {
  let end = start;
  while (end < length && end - start < LONGEST && isHost(units[end]!)) end++;
  // A domain may end in 政务; other words behind a dot end the sentence.
  if (String.fromCharCode(...units.subarray(end, end + 2)) === '政务' && units[end - 1] === 0x2e) end += 2;
  while (end > start && (units[end - 1] === 0x2e || units[end - 1] === 0x2d)) end--;
  return end > start ? { start, end } : null;
}

function isHost(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x2e ||
    unit === 0x2d
  );
}
