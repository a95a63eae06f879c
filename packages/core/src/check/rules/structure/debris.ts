import { isPageMark } from '../../../parse/cells/marks.ts';
import { NEWLINE, PIPE } from '../../../parse/characters.ts';
import type { Paragraph } from '../../../parse/paragraphs.ts';
import type { Range, Report } from '../../../parse/report.ts';
import type { WordHit } from '../../../text/index.ts';
import type { RuleContext } from '../../context.ts';
import type { Edit } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { outlineSample } from '../sample.ts';
import { inkIn } from './section-body.ts';
import { isWebResidue, RESIDUE_WORDS } from './web-residue.ts';

/** `lines` counts the lines of a web page's residue. */
type DebrisData = { readonly kind: 'page' | 'web' | 'markdown'; readonly lines: number };

const BOLD = '**';
/** Marks of lists and empty brackets between two lines of residue belong to it. */
const LEAST_INK = 2;

const SOUND = outlineSample([1, 2, 3, 4, 5, 6]);

export const debris = defineRule<DebrisData>({
  id: 'structure/debris',
  severity: 'info',
  fix: 'safe',
  docs: {
    summary: {
      'zh-CN': '正文里混进了页码、网页上的“打印”“发布时间”“全部留言”等字样，或者 Markdown 的 ** 号。',
      en: 'Page numbers, pieces of a web page such as 打印, 发布时间 or 全部留言, or Markdown marks got into the prose.',
    },
    why: {
      'zh-CN':
        '从 PDF、网页或编辑工具复制年度报告时，这些字样会一起带进来，再次发布前应当清理。独占一行的页码可以放心删除，其他的只作提示；表格里的数字和“1—5”这样的范围不算页码，整篇用 Markdown 写的稿子不提示 ** 号。',
      en: 'These words come along when a report is copied from PDF, a web page or an editor and should go before it is published again. Page numbers on lines of their own are safely deleted; the rest is only pointed out. Numbers of tables and ranges such as 1—5 are no page numbers, and ** is left alone in drafts that are Markdown altogether.',
    },
    example: { wrong: SOUND.replace('无。', '无。\n\n- 1 -'), right: SOUND },
  },
  words: [...RESIDUE_WORDS, BOLD],
  check: (context, emit) => {
    for (const { kind, start, end, lines } of [
      ...pageMarks(context),
      ...residue(context),
      ...boldMarks(context),
    ])
      emit({ start, end, data: { kind, lines } });
  },
  message: {
    'zh-CN': ({ data: { kind, lines } }) =>
      kind === 'page'
        ? '这一行是分页留下的页码，不是报告内容，可以删去。'
        : kind === 'web'
          ? `${lines > 1 ? `这里有 ${lines} 行` : '这里'}像是从网页上带下来的字样，不是报告内容，请核对后删去。`
          : '这一段里留有 Markdown 的加粗符号“**”，请删去，或改用文字处理软件的加粗。',
    en: ({ data: { kind, lines } }) =>
      kind === 'page'
        ? 'This line is a page number left by a page break and can be deleted.'
        : kind === 'web'
          ? `${lines > 1 ? `These ${lines} lines look` : 'This looks'} like pieces of the web page that the text was copied from; please delete them.`
          : 'This paragraph has Markdown marks (**) left in it; please delete them.',
  },
  repair: (finding, report) => {
    const edit = finding.data.kind === 'page' ? deleteLine(finding, report) : null;
    return edit === null
      ? null
      : { title: { 'zh-CN': '删去页码', en: 'Delete the page number' }, edits: [edit] };
  },
});

interface Piece extends Range, DebrisData {}

function pageMarks({ paragraphs, report }: RuleContext): readonly Piece[] {
  return paragraphs
    .filter(({ start, end }) => isPageMark(report.source, start, end) && isPageNumber(report, start, end))
    .map(({ start, end }) => ({ start, end, kind: 'page', lines: 1 }));
}

/** 5/12 is a page of twelve, 2023/5 is a month. */
function isPageNumber({ source }: Report, start: number, end: number): boolean {
  const [, page, pages] = /^(\d{1,4})\/(\d{1,4})$/u.exec(source.plain(start, end)) ?? [];
  return page === undefined || (Number(page) <= Number(pages) && Number(pages) < 200);
}

/** Lines of a web page before the first section and in the last one; those that follow each other are one piece. */
function residue(context: RuleContext): readonly Piece[] {
  const { paragraphs, report } = context;
  const last = report.sections.at(-1)?.section.number ?? 0;
  const pieces: Piece[] = [];
  let lastLine = -2;
  for (const at of paragraphsWithHits(context, (word) => word < RESIDUE_WORDS.length)) {
    const line = paragraphs[at] as Paragraph;
    if ((line.section !== 0 && line.section !== last) || !isWebResidue(report, line)) continue;
    const before = pieces.at(-1);
    const between = paragraphs.slice(lastLine + 1, at);
    if (before !== undefined && at - lastLine <= 3 && inkIn(report, between, LEAST_INK) < LEAST_INK)
      pieces.splice(-1, 1, { ...before, end: line.end, lines: before.lines + at - lastLine });
    else pieces.push({ start: line.start, end: line.end, kind: 'web', lines: 1 });
    lastLine = at;
  }
  return pieces;
}

/** One piece for each paragraph with ** in it. */
function boldMarks(context: RuleContext): readonly Piece[] {
  const { paragraphs, report } = context;
  const bold = (word: number): boolean => word === RESIDUE_WORDS.length;
  const marked = paragraphsWithHits(context, bold);
  if (marked.length === 0 || isMarkdown(report)) return [];
  const hits = context.hits('structure/debris').filter(({ word }) => bold(word));
  let next = 0;
  return marked.map((at): Piece => {
    const { start, end } = paragraphs[at] as Paragraph;
    while ((hits[next] as WordHit).start < start) next++;
    const first = (hits[next] as WordHit).start;
    while (next < hits.length && (hits[next] as WordHit).start < end) next++;
    return { start: first, end: (hits[next - 1] as WordHit).end, kind: 'markdown', lines: 1 };
  });
}

/** Indexes of the paragraphs that hold a hit of the words asked for, each once. */
function paragraphsWithHits(context: RuleContext, asked: (word: number) => boolean): readonly number[] {
  const { paragraphs } = context;
  const found: number[] = [];
  let at = 0;
  for (const { word, start, end } of context.hits('structure/debris')) {
    if (!asked(word)) continue;
    while (at < paragraphs.length && (paragraphs[at] as Paragraph).end <= start) at++;
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    if (start >= paragraph.start && end <= paragraph.end && found.at(-1) !== at) found.push(at);
  }
  return found;
}

/** Headings with # or * before them, or a ruled table, show that ** is meant. */
function isMarkdown({ source, sections, tables }: Report): boolean {
  const { units } = source;
  if (sections.some(({ start }) => /[#*]\s*$/u.test(source.slice(start - 3, start)))) return true;
  return Object.values(tables).some((table) => {
    if (table === null) return false;
    const end = Math.min(table.end, table.start + 2000);
    for (let at = table.start; at < end; at++)
      if (
        units[at] === NEWLINE &&
        units[at + 1] === PIPE &&
        /^\|[\s:]*-{2}/u.test(source.slice(at + 1, at + 8))
      )
        return true;
    return false;
  });
}

/** The whole line, where nothing else stands on it. */
function deleteLine({ start, end }: Range, { source }: Report): Edit | null {
  const { line } = source.positionAt(start);
  const [first, last] = [source.lineStart(line), source.lineEnd(line)];
  if (end > last || source.plain(first, start) + source.plain(end, last) !== '') return null;
  const next = line < source.lineCount ? source.lineStart(line + 1) : last;
  return { start: first, end: next, text: '' };
}
