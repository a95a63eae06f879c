import type { Range, Report } from '../../../parse/report.ts';
import type { RuleContext } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { DOUBLED_WORDS, type DoubledWord } from './doubled-words.ts';
import { inTable, unitBefore, unitFrom } from './neighbours.ts';

/** `second`: where the repetition begins. */
type DoubledData = { readonly word: string; readonly second: number };

/** Single characters are found with all doubled characters of the text; longer words by the lexicon. */
const SINGLE: ReadonlyMap<number, DoubledWord> = new Map(
  DOUBLED_WORDS.filter(({ word }) => word.length === 1).map((entry) => [entry.word.charCodeAt(0), entry]),
);
/** 。。。 stands for …… and is another matter. */
const MARKS = '，、。；：';
const LONGER = DOUBLED_WORDS.filter(({ word }) => word.length > 1);

export const doubledCharacter = defineRule<DoubledData>({
  id: 'wording/doubled-character',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '多打了一个字、词或标点，如“的的”“为为”“进行进行”“，，”。',
      en: 'A character, word or mark is typed twice in a row, such as 的的, 为为, 进行进行 or ，，.',
    },
    why: {
      'zh-CN':
        '重复的字多半是修改文稿时留下的，《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）把这类错误也算作错别字。这里只看从不重叠的虚词、少数动词和“，、。；：”，“天天”“常常”“的的确确”“为了了解”这样的正常用法不提示。',
      en: 'Such repetitions are mostly left over from editing, and inspections of government websites (国办秘函〔2019〕19号) count them as wrong characters. Only function words, a few verbs and ，、。；：, which are never doubled, are looked at; 天天, 常常, 的的确确 or 为了了解 are left alone.',
    },
    example: {
      wrong: '一、总体情况\n\n我镇坚持以公开为常态、不公开为为例外，认真做好了各项的的工作。\n',
      right: '一、总体情况\n\n我镇坚持以公开为常态、不公开为例外，认真做好了各项的工作。\n',
    },
  }),
  words: LONGER.map(({ word }) => word + word),
  check: (context, emit) => {
    for (const { range, word, second } of [...singles(context), ...longer(context)]) {
      if (!inTable(context.report, range.start)) emit({ ...range, data: { word, second } });
    }
  },
  message: {
    'zh-CN': ({ data: { word } }) =>
      `“${word}”连着写了两次，多半是修改时留下的。请删去一个；如果是有意这样写，可以不改。`,
    en: ({ data: { word } }) =>
      `“${word}” is there twice in a row, most likely left over from editing. Please delete one of them, unless it is meant.`,
  },
  repair: ({ data: { word, second }, end }) => ({
    title: { 'zh-CN': `删去多余的“${word}”`, en: `Delete the second “${word}”` },
    edits: [{ start: second, end, text: '' }],
  }),
});

interface Doubling {
  readonly range: Range;
  readonly word: string;
  readonly second: number;
}

function* singles({ report, characters: { doubled } }: RuleContext): Generator<Doubling> {
  const { units, text } = report.source;
  for (let i = 0; i < doubled.length; i++) {
    const second = doubled[i]!;
    const start = second - 1;
    let end = second + 1;
    for (; doubled[i + 1] === end; end++) i++;
    const mark = text.charAt(second);
    if (MARKS.includes(mark)) {
      if (end - start === 2) yield { range: { start, end }, word: mark, second };
      continue;
    }
    const entry = SINGLE.get(units[second]!);
    if (entry !== undefined && stands(entry, report, start, end)) {
      yield { range: { start, end }, word: entry.word, second };
    }
  }
}

function* longer(context: RuleContext): Generator<Doubling> {
  const { report } = context;
  for (const { word, start, end } of context.hits('wording/doubled-character')) {
    const entry = LONGER[word];
    if (entry === undefined || !stands(entry, report, start, end)) continue;
    yield { range: { start, end }, word: entry.word, second: secondOf(entry.word.length, report, start) };
  }
}

/** Where the second word begins: notes and zero-width characters may stand inside the first. */
function secondOf(length: number, { source: { units } }: Report, start: number): number {
  let at = start;
  for (let left = length; left > 0 || units[at] === 0; at++) if (units[at] !== 0) left--;
  return at;
}

function stands(
  { notAfter, notBefore }: DoubledWord,
  { source }: Report,
  start: number,
  end: number,
): boolean {
  return (
    !notAfter.includes(String.fromCharCode(unitBefore(source, start))) &&
    !notBefore.includes(String.fromCharCode(unitFrom(source, end)))
  );
}
