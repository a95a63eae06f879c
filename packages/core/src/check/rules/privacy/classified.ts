import { isGap, NEWLINE } from '../../../parse/characters.ts';
import type { Range, Report } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';

type ClassifiedData = { readonly mark: string };

const STAR = 0;
const LEVEL = 1;
const WORDS = ['★', '密级:', '内部资料', '内部文件', '内部材料', '内部参考'];
const SECRET = '密'.charCodeAt(0);
/** 绝密, 机密, 秘密. */
const GRADES = new Set([...'绝机秘'].map((grade) => grade.charCodeAt(0)));
const QUOTE = 0x22;
const LABELLED = /^(?:绝密|机密|秘密|内部)/u;
/** What an internal paper says beside its name. */
const WARNING =
  /^[,、:(]?(?:请?注意(?:保存|保密)|妥善保管|(?:不得|请勿|切勿|严禁|禁止)(?:外传|公开|转载|扩散)|免费交流)/u;
const LONGEST_MARK = 24;
const NEAR = 16;

export const classified = defineRule<ClassifiedData>({
  id: 'privacy/classified',
  severity: 'error',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '报告带有密级标志或内部资料标记，如“秘密★”“内部资料 注意保存”。',
      en: 'The report carries a mark of secrecy or of internal papers, such as 秘密★ or 内部资料 注意保存.',
    },
    why: {
      'zh-CN':
        '年度报告是主动公开的，不应带密级标志；《政府信息公开条例》第十四条规定国家秘密不予公开，第十七条要求公开前进行保密审查。标记多半是从别的文件带来的：请先弄清来源，再决定删去标记还是停止公开。表三的“属于国家秘密”、正文说的“保密审查”“涉密信息不上网”不算。',
      en: 'The report is published, so it carries no mark of secrecy; article 14 of the 政府信息公开条例 keeps state secrets from publication and article 17 calls for a review before it. The mark was mostly carried over from another paper: find out where the text comes from first. The row 属于国家秘密 of table 3 and prose about reviews are left alone.',
    },
    example: {
      wrong: '秘密★1年\n\n栖云县柳溪镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n无。\n',
      right: '栖云县柳溪镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n坚持涉密信息不上网。\n',
    },
  }),
  words: WORDS,
  check: (context, emit) => {
    for (const { word, start, end } of context.hits('privacy/classified')) {
      const place = markAt(context.report, word, start, end);
      if (place !== null) {
        emit({ ...place, data: { mark: context.report.source.slice(place.start, place.end) } });
      }
    }
  },
  message: {
    'zh-CN': ({ data: { mark } }) =>
      `这里有密级或内部资料标记“${mark}”。公开的年度报告不能带这样的标记：请先核对文稿来源，确认内容可以公开，再删去标记。`,
    en: ({ data: { mark } }) =>
      `Here is a mark of secrecy or of internal papers, “${mark}”. A published report must not carry one: please find out where the text comes from and make sure that it may be published before deleting the mark.`,
  },
});

function markAt(report: Report, word: number, start: number, end: number): Range | null {
  if (word === STAR) return secretBefore(report, start, end);
  const behind = report.source.plain(end, end + NEAR);
  if (word === LEVEL) return LABELLED.test(behind) ? { start, end: end + 2 } : null;
  const line = lineAround(report, start, end);
  return line !== null && WARNING.test(behind) ? line : null;
}

/** 秘密★, 机密 ★ 1年; a mark that is quoted is spoken of, not carried. */
function secretBefore({ source }: Report, star: number, end: number): Range | null {
  let at = star;
  while (at > 0 && star - at < NEAR && isGap(source.units[at - 1]!)) at--;
  const start = at - 2;
  if (source.units[at - 1] !== SECRET || !GRADES.has(source.units[start] ?? 0)) return null;
  if (source.units[start - 1] === QUOTE) return null;
  return { start, end };
}

/** The line of a mark without the space around it; null where it is too long to be a mark. */
function lineAround({ source: { units, length } }: Report, start: number, end: number): Range | null {
  let from = start;
  while (from > 0 && units[from - 1] !== NEWLINE && start - from <= LONGEST_MARK) from--;
  let to = end;
  while (to < length && units[to] !== NEWLINE && to - end <= LONGEST_MARK) to++;
  while (from < start && isGap(units[from]!)) from++;
  while (to > end && isGap(units[to - 1]!)) to--;
  return to - from <= LONGEST_MARK ? { start: from, end: to } : null;
}
