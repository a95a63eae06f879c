import { CLOSE, DOT, OPEN } from '../../../parse/characters.ts';
import type { Range, Report } from '../../../parse/report.ts';
import type { Characters } from '../../characters.ts';
import { defineRule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';
import { enclosesHan, fullWidthOf, punctuatesHan } from './half-width.ts';
import { backFrom, wordsIn } from './neighbours.ts';

/** `marks`: offsets of the half-width marks of one paragraph. */
type PunctuationData = { readonly marks: readonly number[]; readonly sample: string };

const LONGEST_SUBJECT = 16;
const SHOWN = 4;

export const punctuation = defineRule<PunctuationData>({
  id: 'wording/punctuation',
  severity: 'info',
  fix: 'safe',
  docs: () => ({
    summary: {
      'zh-CN': '汉字中间用了半角标点，如“规定,现公布”。一段只提示一次，修改时整段一起改。',
      en: 'Half-width punctuation between Chinese characters, as in 规定,现公布; one finding a paragraph, mended as a whole.',
    },
    why: {
      'zh-CN':
        '国家标准《标点符号用法》（GB/T 15834—2011）规定中文文稿中的逗号、分号、冒号、括号等占一个字的位置，也就是全角。数字、时间、网址、邮箱里的半角符号，以及（一）1. 这样的序号不算；改的只是标点，文字和数字不动。',
      en: 'By GB/T 15834—2011, commas, semicolons, colons, brackets and the like take the space of a character in Chinese texts. Marks in numbers, times, addresses and enumerators such as (一) or 1. are no concern of the rule; the fix changes marks only.',
    },
    example: {
      wrong:
        '一、总体情况\n\n根据《中华人民共和国政府信息公开条例》(以下简称《条例》)的规定,我镇认真做好各项工作;全年更新 1,234 条.\n',
      right:
        '一、总体情况\n\n根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定，我镇认真做好各项工作；全年更新 1,234 条。\n',
    },
  }),
  check: ({ report, paragraphs, characters }, emit) => {
    const marks = marksOf(report, paragraphs, characters);
    let next = 0;
    for (const block of blocksOf(report, paragraphs)) {
      while (next < marks.length && marks[next]! < block.start) next++;
      const from = next;
      while (next < marks.length && marks[next]! < block.end) next++;
      const own = marks.slice(from, next);
      const [first] = own;
      if (first === undefined) continue;
      const subject = report.source.plain(block.start, block.start + LONGEST_SUBJECT);
      const sample = wordsIn(report.source, backFrom(report.source, first, SHOWN, block.start), first + 1);
      emit({ start: first, end: first + 1, subject, data: { marks: own, sample } });
    }
  },
  message: {
    'zh-CN': ({ data: { marks, sample } }) =>
      `这一段有 ${marks.length} 处半角标点，从“…${sample}”开始。中文里的标点要用全角，可以一次改好，不影响文字和数字。`,
    en: ({ data: { marks, sample } }) =>
      `This paragraph has ${marks.length} half-width ${marks.length === 1 ? 'mark' : 'marks'}, the first in “…${sample}”. Chinese text takes full-width punctuation; all of them can be changed at once, and words and numbers stay as they are.`,
  },
  repair: ({ data: { marks } }, { source }) => ({
    title: {
      'zh-CN': `把这一段的 ${marks.length} 处半角标点改为全角`,
      en: `Change ${marks.length} half-width ${marks.length === 1 ? 'mark' : 'marks'} of this paragraph to full-width`,
    },
    edits: marks.map((at) => ({ start: at, end: at + 1, text: fullWidthOf(source.units[at]!) ?? '' })),
  }),
});

/** The half-width marks that should be full-width, in text order. */
function marksOf(
  report: Report,
  lines: readonly Range[],
  { halfWidth, paired }: Characters,
): readonly number[] {
  const { source } = report;
  const brackets = bracketsOf(report, lines, paired);
  const found: number[] = [];
  let line = 0;
  for (const at of halfWidth) {
    while (line < lines.length && lines[line]!.end <= at) line++;
    const own = lines[line];
    if (own === undefined) break;
    if (at < own.start) continue;
    const unit = source.units[at]!;
    const wrong = unit === OPEN || unit === CLOSE ? brackets.has(at) : punctuatesHan(source, at, own);
    if (wrong) found.push(at);
  }
  // Points are as frequent as numbers, so only those that end a line are looked at.
  for (const own of lines) {
    const last = own.end - 1;
    if (source.text.charCodeAt(last) === DOT && punctuatesHan(source, last, own)) found.push(last);
  }
  return found.sort((a, b) => a - b);
}

/** Offsets of the brackets, of either width, that enclose Chinese words within one line. */
function bracketsOf(
  { source }: Report,
  lines: readonly Range[],
  paired: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  let line = 0;
  for (const at of paired) {
    const unit = source.units[at]!;
    if (unit !== OPEN && unit !== CLOSE) continue;
    while (line < lines.length && lines[line]!.end <= at) {
      line++;
      open.length = 0;
    }
    if (lines[line] === undefined || at < lines[line]!.start) continue;
    if (unit === OPEN) open.push(at);
    else {
      const start = open.pop();
      if (start !== undefined && enclosesHan(source, start, at)) found.add(start).add(at);
    }
  }
  return found;
}
