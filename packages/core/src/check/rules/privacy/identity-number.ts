import type { Report } from '../../../parse/report.ts';
import { isDigit } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { numbersIn, numbersSomethingElse } from './numbers-in-runs.ts';

const NUMBER = /\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx]/gu;
/** GB 11643—1999: weights of the first 17 digits, and the check characters by remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The area code stays: it says where, not who. Date of birth goes; the last four digits tell cases apart. */
const MASKED_FROM = 6;
const MASKED_TO = 14;

export const identityNumber = defineRule<Record<string, never>>({
  id: 'privacy/identity-number',
  severity: 'error',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '报告里出现了公民身份号码。',
      en: 'The report contains the identity number of a citizen.',
    },
    why: {
      'zh-CN':
        '《民法典》第一千零三十四条把身份证件号码列为个人信息，《政府信息公开条例》第十五条规定涉及个人隐私的信息不得公开。只有 18 位、出生日期合理、校验码正确（GB 11643—1999）的号码才提示；已经打星号的、统一社会信用代码和其他编号不算。',
      en: 'Article 1034 of the 民法典 counts identity numbers as personal information, and article 15 of the 政府信息公开条例 forbids publishing what touches on privacy. Only numbers of 18 places with a possible date of birth and a right check character (GB 11643—1999) are reported; masked numbers and numbers of other things are not.',
    },
    example: {
      wrong: '一、总体情况\n\n申请人（身份证号11010519491231002X）来访咨询。\n',
      right: '一、总体情况\n\n申请人（身份证号110105********002X）来访咨询。\n',
    },
  }),
  check: ({ report, characters }, emit) => {
    for (const { start, end } of numbersIn(report, characters.digitRuns, NUMBER)) {
      if (
        isIdentityNumber(report.source.plain(start, end).replaceAll('-', '')) &&
        !numbersSomethingElse(report, start)
      ) {
        emit({ start, end, data: {} });
      }
    }
  },
  message: {
    'zh-CN': () =>
      '这里是一个公民身份号码，属于个人信息，不能随报告公开。请删去，或者把出生日期部分用星号遮住。',
    en: () =>
      'This is the identity number of a citizen, personal information that must not be published with the report. Please delete it or mask the date of birth.',
  },
  repair: (finding, report) => {
    const text = masked(finding, report);
    return {
      title: { 'zh-CN': `遮住出生日期（${text}）`, en: `Mask the date of birth (${text})` },
      edits: [{ start: finding.start, end: finding.end, text }],
    };
  },
});

function isIdentityNumber(number: string): boolean {
  const area = Number(number.slice(0, 2));
  if (number.length !== 18 || area < 11 || area > 82 || !isBirthday(number.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return CHECKS.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

function isBirthday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(4, 6));
  const day = Number(date.slice(6, 8));
  return year >= 1900 && year <= 2050 && day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** The number as written, digits seven to fourteen as stars. */
function masked({ start, end }: { start: number; end: number }, { source }: Report): string {
  let text = '';
  let place = 0;
  for (let at = start; at < end; at++) {
    const hidden = isDigit(source.units[at]!) && place >= MASKED_FROM && place < MASKED_TO;
    if (isDigit(source.units[at]!)) place++;
    text += hidden ? '*' : source.text.charAt(at);
  }
  return text;
}
