import { defineRule } from '../../rule.ts';
import { numbersIn, numbersSomethingElse } from './numbers-in-runs.ts';

/** 1[3-9] and nine more digits, perhaps behind 86; in groups (138-0013-8000) only where no other group goes before. */
const NUMBER =
  /(?<!\d)(?<!\d-)(?:86[ -]?)?1[3-9]\d(?:\d{8}|(?<!\d[ -]\d{3})(?<!\d[ -]86[ -]?\d{3})([ -])\d{4}\1\d{4})(?!\d)(?!-\d)/gu;
/** What makes a quantity of it. */
const COUNTED = new Set([...'元万亿件条项个份次人户页号年亩吨%.'].map((unit) => unit.charCodeAt(0)));

export const mobile = defineRule<Record<string, never>>({
  id: 'privacy/mobile',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '报告里出现了手机号码。',
      en: 'The report contains a mobile telephone number.',
    },
    why: {
      'zh-CN':
        '《民法典》第一千零三十四条把电话号码列为个人信息。报告公布的联系方式一般是办公电话；确需公布手机号码的，应是公务专用号码并经本人同意。座机、热线（12345、400 电话）和已经打星号的号码不提示。',
      en: 'Article 1034 of the 民法典 counts telephone numbers as personal information. Reports publish office telephones; a mobile number belongs there only if it is kept for the office. Landlines, hotlines and masked numbers are left alone.',
    },
    example: {
      wrong: '一、总体情况\n\n如有疑问，请联系张同志（13800138000）。\n',
      right: '一、总体情况\n\n如有疑问，请联系党政办（0731-55550000）。\n',
    },
  }),
  check: ({ report, characters }, emit) => {
    for (const { start, end } of numbersIn(report, characters.digitRuns, NUMBER)) {
      if (COUNTED.has(report.source.units[end] ?? 0) || numbersSomethingElse(report, start)) continue;
      emit({ start, end, data: {} });
    }
  },
  message: {
    'zh-CN': () => '这里是一个手机号码。如果是个人的，请删去或改成办公电话；如果是公务专用号码，可以保留。',
    en: () =>
      'This is a mobile telephone number. If it belongs to a person, please delete it or give the office telephone; a number kept for the office may stay.',
  },
});
