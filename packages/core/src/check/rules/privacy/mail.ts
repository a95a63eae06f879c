import type { Range, Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';

type MailData = { readonly domain: string };

/** Services where anybody gets a mailbox. */
const PERSONAL =
  /^(?:vip\.)?(?:qq|foxmail|163|126|188|yeah|sina|sohu|139|189|wo|tom|21cn|aliyun|gmail|hotmail|outlook|live|msn|icloud|yahoo|me)\.(?:com|net|cn|com\.cn|hk)$/u;
const LONGEST = 64;

export const mail = defineRule<MailData>({
  id: 'privacy/mail',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '报告里留的是 QQ、163 等个人邮箱。',
      en: 'The report gives a mailbox of a service for private persons, such as QQ or 163.',
    },
    why: {
      'zh-CN':
        '《民法典》第一千零三十四条把电子邮箱列为个人信息。报告留给公众的一般是单位邮箱；有些单位确实用商业邮箱办公，所以只作提示。gov.cn 等单位邮箱不提示。',
      en: 'Article 1034 of the 民法典 counts mail addresses as personal information, and reports give the public an address of the office. Some offices do work with such services, so this is only a hint; addresses at gov.cn and other organizations are left alone.',
    },
    example: {
      wrong: '一、总体情况\n\n意见建议请发送至 liuxi_zwgk@qq.com。\n',
      right: '一、总体情况\n\n意见建议请发送至 liuxi@qiyun.gov.cn。\n',
    },
  }),
  words: ['@'],
  check: (context, emit) => {
    for (const { start: at } of context.hits('privacy/mail')) {
      const place = addressAround(context.report, at);
      if (place === null) continue;
      const domain = context.report.source.plain(at + 1, place.end).toLowerCase();
      if (PERSONAL.test(domain)) emit({ ...place, data: { domain } });
    }
  },
  message: {
    'zh-CN': ({ data: { domain } }) =>
      `这里留的是 ${domain} 邮箱。如果是个人邮箱，请换成单位邮箱；如果确实是单位在用的，可以保留。`,
    en: ({ data: { domain } }) =>
      `This address is at ${domain}. If it is a private one, please give an address of the office; if the office works with it, it may stay.`,
  },
});

/** The whole address around its @; null where none stands. */
function addressAround({ source: { units, length } }: Report, at: number): Range | null {
  let start = at;
  while (start > 0 && at - start < LONGEST && isAddress(units[start - 1]!)) start--;
  let end = at + 1;
  while (end < length && end - at < LONGEST && isAddress(units[end]!)) end++;
  while (end > at + 1 && (units[end - 1] === 0x2e || units[end - 1] === 0x2d)) end--;
  return start < at && end > at + 1 ? { start, end } : null;
}

function isAddress(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x2e ||
    unit === 0x2d ||
    unit === 0x5f ||
    unit === 0x2b
  );
}
