import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Range, Report } from '../../../parse/report.ts';
import type { RuleContext } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { type RepeatedBlock, repeatedBlocks } from './repeated-blocks.ts';

type RepeatedData = { readonly paragraphs: number };

/** Fewest characters of a paragraph whose repetition is no chance. */
const SHORTEST = 30;
/** A numbered item shorter than this may be a stock phrase of its list. */
const SHORTEST_ITEM = 80;
const ITEM = /^[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|^[①-⑳㈠-㈩•·●■-]/u;
/** A note, or a line of a form: 公开方式：政府网站. */
const NOTE = /^(?:注|备注|说明|附注)|^[^，。；]{1,12}[:：]/u;

const SENTENCE = '全年围绕群众关心的事项，及时发布惠民补贴、公共服务等信息，方便群众查询和办理。';

export const duplicateParagraph = defineRule<RepeatedData>({
  id: 'structure/duplicate-paragraph',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '同一段文字（30 字以上）一字不差地出现了两次。',
      en: 'A paragraph of 30 characters or more stands in the report twice, word for word.',
    },
    why: {
      'zh-CN':
        '《中华人民共和国政府信息公开条例》第五十条要求年度报告如实反映本年情况；成段的重复多半是拼接、粘贴时带进来的。连续重复的几段合为一条提示。表格部分、表注和清单里的套话不提示，整个部分重复的由“部分重复”一条提示。',
      en: 'Article 50 of the Regulations on Open Government Information wants an account of the year; whole paragraphs said twice usually slipped in while texts were put together. Paragraphs repeated one after another are reported together. Sections of tables, notes and stock phrases of lists are left alone, and a whole repeated section is reported as such.',
    },
    example: {
      wrong: `一、总体情况\n\n${SENTENCE}\n\n${SENTENCE}\n`,
      right: `一、总体情况\n\n${SENTENCE}\n`,
    },
  }),
  check: (context, emit) => {
    const { report } = context;
    const prose = context.paragraphs.filter(({ section }) => section < 2 || section > 4);
    for (const block of repeatedBlocks(report.source.units, prose, SHORTEST)) {
      const again = prose.slice(block.at, block.at + block.length);
      if (isStockPhrase(again, report) || isRepeatedSection(block, prose, context)) continue;
      const original = prose.slice(block.original, block.original + block.length);
      emit({
        ...rangeOf(again),
        data: { paragraphs: block.length },
        related: [{ ...rangeOf(original), data: {} }],
      });
    }
  },
  message: {
    'zh-CN': ({ data: { paragraphs } }) =>
      paragraphs === 1
        ? '这一段与前面的一段完全相同，多半是重复粘贴。请核对后删去一处。'
        : `从这里起连续 ${paragraphs} 段与前面的文字完全相同，多半是重复粘贴。请核对后删去一处。`,
    en: ({ data: { paragraphs } }) =>
      paragraphs === 1
        ? 'This paragraph says word for word what an earlier one said; it was probably pasted twice. Please delete one.'
        : `From here on ${paragraphs} paragraphs say word for word what earlier ones said; they were probably pasted twice. Please delete one copy.`,
  },
  relatedMessage: { 'zh-CN': () => '前一处在这里', en: () => 'The earlier text is here' },
  repair: ({ start, end }, report) => {
    const { sections, duplicateSections, source } = report;
    if ([...sections, ...duplicateSections].some((s) => s.start >= start && s.start < end)) return null;
    const edit = { start: withSpaceBefore(report, start), end, text: '' };
    const title = { 'zh-CN': '删去重复的文字', en: 'Delete the repeated text' };
    return source.plain(start, end) === '' ? null : { title, edits: [edit] };
  },
});

function rangeOf(paragraphs: readonly Paragraph[]): Range {
  return { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
}

function isStockPhrase(again: readonly Paragraph[], { source }: Report): boolean {
  const long = again.filter(({ start, end }) => end - start >= SHORTEST);
  const [only] = long;
  if (only === undefined || long.length > 1) return false;
  const text = source.plain(only.start, Math.min(only.end, only.start + 2 * SHORTEST_ITEM));
  return NOTE.test(text) || (ITEM.test(text) && text.length < SHORTEST_ITEM);
}

/** The block lies in a section that stands there twice: the repeated heading says so. */
function isRepeatedSection(
  block: RepeatedBlock,
  prose: readonly Paragraph[],
  { report: { sections, duplicateSections } }: RuleContext,
): boolean {
  const again = prose[block.at]?.start ?? 0;
  const original = prose[block.original]?.start ?? 0;
  return duplicateSections.some((repeated) => {
    const first = sections.find(({ section }) => section === repeated.section);
    if (first === undefined) return false;
    const divide = Math.max(first.start, repeated.start);
    return original >= Math.min(first.start, repeated.start) && original < divide && again > divide;
  });
}

function withSpaceBefore({ source }: Report, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/u.test(source.text.charAt(start - 1))) start--;
  return start;
}
