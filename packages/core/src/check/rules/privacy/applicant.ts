import { isGap } from '../../../parse/characters.ts';
import type { Report } from '../../../parse/report.ts';
import { SKIP } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { unitBefore } from '../wording/neighbours.ts';
import { nameLength } from './names.ts';

/** What may follow a name in a sentence; anything else and the word was no name. */
const FOLLOWERS = /^(?:提出|申请|不服|要求|请求|诉|因|就|于\d|向我|向本|向镇|向县|向市|来|、|等\d*人)/u;
/** Behind a colon a name stands alone, perhaps with particulars. */
const ALONE = /^(?:男|女|等|提出|申请)/u;
const APPLICANT_OF = '被'.charCodeAt(0);
const COLON = 0x3a;
const NEAR = 24;
const WINDOW = 8;

export const applicant = defineRule<Record<string, never>>({
  id: 'privacy/applicant',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '报告写出了申请人的姓名。',
      en: 'The report names an applicant.',
    },
    why: {
      'zh-CN':
        '姓名是个人信息（《民法典》第一千零三十四条），申请人向谁申请过什么，不应随年度报告公开（《政府信息公开条例》第十五条）。“张某”“李某某”这样隐去名字的写法、单位申请人和“申请人许可证”一类的词不提示。',
      en: 'Names are personal information (article 1034 of the 民法典), and who asked for what is not to be published with the report (article 15 of the 政府信息公开条例). 张某 and 李某某, organizations and words that merely begin like a name are left alone.',
    },
    example: {
      wrong: '一、总体情况\n\n申请人王小明提出政府信息公开申请，已按期答复。\n',
      right: '一、总体情况\n\n申请人王某提出政府信息公开申请，已按期答复。\n',
    },
  }),
  words: ['申请人', '申请者'],
  check: (context, emit) => {
    const { source } = context.report;
    for (const hit of context.hits('privacy/applicant')) {
      if (unitBefore(source, hit.start) === APPLICANT_OF) continue;
      const words = wordsBehind(context.report, hit.end);
      const colon = words.text.charCodeAt(0) === COLON;
      const text = colon ? words.text.slice(1) : words.text;
      const length = nameLength(text, colon ? ALONE : FOLLOWERS);
      // A name that ends its line or sentence without a colon may be any short word.
      if (length === 0 || (!colon && !FOLLOWERS.test(text.slice(length)))) continue;
      const first = colon ? 1 : 0;
      emit({ start: words.offsets[first]!, end: words.offsets[first + length - 1]! + 1, data: {} });
    }
  },
  message: {
    'zh-CN': () => '这里写出了申请人的姓名，属于个人信息。请删去，或者改成“张某”这样的写法。',
    en: () =>
      'This is the name of an applicant, personal information. Please delete it or keep the surname only, as in 张某.',
  },
});

interface Words {
  readonly text: string;
  /** The offset of each unit of `text`. */
  readonly offsets: readonly number[];
}

/** The next few meaningful units, as far as the line goes; spaces between them are passed over. */
function wordsBehind({ source: { units, length } }: Report, start: number): Words {
  let text = '';
  const offsets: number[] = [];
  for (let at = start; at < Math.min(start + NEAR, length) && text.length < WINDOW; at++) {
    const unit = units[at]!;
    if (unit === SKIP || (isGap(unit) && text.length <= 1)) continue;
    text += String.fromCharCode(unit);
    offsets.push(at);
  }
  return { text, offsets };
}
