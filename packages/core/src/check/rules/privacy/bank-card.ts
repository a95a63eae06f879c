import type { Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { numbersIn, numbersSomethingElse } from './numbers-in-runs.ts';

type CardData = { readonly named: boolean };

/** 62: cards of Chinese banks (银联), 16 to 19 digits in one piece or in groups of four. */
const NUMBER =
  /(?<!\d)(?<!\d[ -])62\d{2}(?:\d{12,15}|([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?)(?!\d)(?![ -]\d)/gu;
/** Words that say whose number it is. */
const NAMED = /(?:卡|账|帐|银行|户|存折|信用社)[^。;]{0,12}$/u;
const BEFORE = 24;

export const bankCard = defineRule<CardData>({
  id: 'privacy/bank-card',
  severity: 'error',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '报告里出现了银行卡号。',
      en: 'The report contains the number of a bank card.',
    },
    why: {
      'zh-CN':
        '《个人信息保护法》第二十八条把金融账户列为敏感个人信息，《政府信息公开条例》第十五条规定涉及个人隐私的信息不得公开。只看 62 开头、16 至 19 位、通过校验（Luhn 算法）的号码；前文写明是卡号、账号的按错误提示，没有写明的按警告提示。统一社会信用代码、索引号和其他编号不算。',
      en: 'Article 28 of the 个人信息保护法 counts financial accounts as sensitive personal information, and article 15 of the 政府信息公开条例 forbids publishing what touches on privacy. Only numbers of 16 to 19 digits that begin with 62 and pass the Luhn check are looked at; where the words before do not call it a card or account it is a warning. Codes of organizations and documents are left alone.',
    },
    example: {
      wrong: '一、总体情况\n\n补贴发放至农户银行卡6222021234567890128。\n',
      right: '一、总体情况\n\n补贴发放至农户银行卡，统一社会信用代码114306000000000036。\n',
    },
  }),
  check: ({ report, characters }, emit) => {
    for (const { start, end } of numbersIn(report, characters.digitRuns, NUMBER)) {
      const digits = report.source.plain(start, end).replaceAll('-', '');
      if (!passesLuhn(digits) || looksLikeBirth(digits) || numbersSomethingElse(report, start)) continue;
      const named = isNamed(report, start);
      emit({ start, end, severity: named ? 'error' : 'warning', data: { named } });
    }
  },
  message: {
    'zh-CN': ({ data: { named } }) =>
      named
        ? '这里是一个银行卡号，属于敏感个人信息，不能随报告公开。请删去。'
        : '这个号码像是银行卡号。如果是，请删去；如果是别的编号，可以保留。',
    en: ({ data: { named } }) =>
      named
        ? 'This is the number of a bank card, sensitive personal information that must not be published with the report. Please delete it.'
        : 'This looks like the number of a bank card. If it is one, please delete it; another kind of number may stay.',
  },
});

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, doubled = false; at >= 0; at--, doubled = !doubled) {
    const digit = Number(digits.charAt(at)) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Identity numbers from Gansu begin with 62 as well. */
function looksLikeBirth(digits: string): boolean {
  return digits.length === 18 && /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u.test(digits);
}

function isNamed({ source }: Report, start: number): boolean {
  return NAMED.test(source.plain(start - BEFORE, start));
}
